using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Tests.Support.Builders;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>What the panel agrees on needs a reason.</summary>
public sealed class ConsensusRecordTests
{
    [Test]
    public void An_agreed_mark_needs_its_reason_and_stays_on_the_scale()
    {
        var step = AStep.Rated("technical", ACriterion.Leaf("T1", 40), ACriterion.Leaf("T2", 60));
        var record = new ConsensusRecord(default(ConsensusRecordId), default, "B1", "technical");
        var refusals = record.Agree(
            step,
            [
                new Agreement("T1", 30, null),
                new Agreement("T2", (Fraction)45.125m, Reason),
                new Agreement("T9", 1, Reason),
            ]
        );
        refusals
            .Select(refusal => refusal.Code)
            .Should()
            .Equal("consensus.reason-missing", "score.too-precise", "reference.unknown");
        record.Marks.Should().BeEmpty();
        record.Agree(step, [new Agreement("T1", 30, Reason)]).Should().BeEmpty();
        record.Agree(step, [new Agreement("T1", 31, Reason)]).Should().BeEmpty();
        record.Marks.Should().ContainSingle().Which.Value.Should().Be(Points.Whole(31));
    }
}
