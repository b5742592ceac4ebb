using Procurement.Domain.Solicitations;
using Procurement.Tests.Support.Builders;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>A call is given up with reasons, and for good.</summary>
public sealed class CancellationTests
{
    [Test]
    public void A_call_is_cancelled_once_with_reasons_and_nothing_can_be_done_in_it_afterwards()
    {
        var call = ACall.Published(Plan);
        call.Cancel(new("No more need", " "), "A1", After)!.Code.Should().Be("reason.missing");
        call.Cancel(Reason, "A1", After).Should().BeNull();
        call.Cancellation.Should()
            .Be(
                new Cancellation
                {
                    Reason = Reason,
                    By = "A1",
                    At = After,
                }
            );
        var refused = new[]
        {
            call.Cancel(Reason, "A1", After),
            call.Close(After),
            call.Decide(),
            call.Revise(call.Terms, Plan, Lead),
            call.BarsChange(Before),
            call.BarsQuestions(Before),
        };
        refused.Should().OnlyContain(refusal => refusal!.Code == "call.cancelled");
    }

    [TestCase(SolicitationState.Notified)]
    [TestCase(SolicitationState.Archived)]
    public void What_is_signed_and_told_is_not_cancelled(SolicitationState state)
    {
        var call = ACall.Published(Plan);
        typeof(Solicitation).GetProperty(nameof(Solicitation.State))!.SetValue(call, state);
        call.Cancel(Reason, "A1", After)!.Code.Should().Be("award.signed");
    }
}
