using Procurement.Domain.Evaluation.Consensus;
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
            ],
            Meeting.OfNobody("chair"),
            After
        );
        refusals
            .Select(refusal => refusal.Code)
            .Should()
            .Equal("consensus.reason-missing", "score.too-precise", "reference.unknown");
        record.Marks.Should().BeEmpty();
        record.Agree(step, [new Agreement("T1", 30, Reason)], Meeting.OfNobody("chair"), After).Should().BeEmpty();
        record.Agree(step, [new Agreement("T1", 31, Reason)], Meeting.OfNobody("chair"), After).Should().BeEmpty();
        record.Marks.Should().ContainSingle().Which.Value.Should().Be(Points.Whole(31));
    }

    [Test]
    public void What_an_agreement_replaces_is_kept_in_order_with_its_reason()
    {
        var step = AStep.Rated("technical", ACriterion.Leaf("T1", 40));
        var record = new ConsensusRecord(default(ConsensusRecordId), default, "B1", "technical");
        foreach (var points in new[] { 30, 31, 29 })
            record
                .Agree(step, [new Agreement("T1", points, Reason)], new Meeting("chair", ["E1", "E2"]), After)
                .Should()
                .BeEmpty();
        record.Replaced.Select(mark => mark.Value).Should().Equal(Points.Whole(30), Points.Whole(31));
        record.Replaced.Should().OnlyContain(mark => mark.Reason == Reason);
        record.Marks.Single().Present.Should().Equal("E1", "E2");
    }

    [Test]
    public void Strengths_and_what_was_missing_stand_in_both_languages_and_are_kept_with_what_they_said()
    {
        var step = AStep.Rated("technical", ACriterion.Leaf("T1", 40));
        var record = new ConsensusRecord(default(ConsensusRecordId), default, "B1", "technical");
        var agreement = new Agreement("T1", 30, Reason)
        {
            Strengths = new("Experienced", "Expérimentée"),
            Missing = new("No dates", "Aucune date"),
        };
        foreach (
            var half in new[]
            {
                agreement with
                {
                    Strengths = new("Experienced", " "),
                },
                agreement with
                {
                    Missing = new("", "Aucune date"),
                },
            }
        )
            record.Agree(step, [half], Meeting.OfNobody("chair"), After).Single().Code.Should().Be("text.missing");
        record.Marks.Should().BeEmpty();
        record.Agree(step, [agreement], Meeting.OfNobody("chair"), After).Should().BeEmpty();
        record.Agree(step, [new Agreement("T1", 31, Reason)], Meeting.OfNobody("chair"), After).Should().BeEmpty();
        record.Marks.Single().Strengths.Should().BeNull();
        var former = record.Replaced.Single();
        (former.Strengths, former.Missing).Should().Be((agreement.Strengths, agreement.Missing));
    }

    [Test]
    public void A_second_look_at_a_spread_says_what_came_of_it()
    {
        var step = AStep.Rated("technical", ACriterion.Leaf("T1", 40));
        var record = new ConsensusRecord(default(ConsensusRecordId), default, "B1", "technical");
        record.Review(step, "T1", " ", "chair", After)!.Code.Should().Be("reason.missing");
        record.Review(step, "T9", "Discussed.", "chair", After)!.Code.Should().Be("reference.unknown");
        record.Review(step, "T1", "Discussed.", "chair", After).Should().BeNull();
        record.Reviews.Single().Criterion.Should().Be("T1");
    }
}
