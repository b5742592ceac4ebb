using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>A call is given up with reasons, and for good.</summary>
public sealed class CancellationTests
{
    [Test]
    public void A_call_is_cancelled_once_with_reasons_and_nothing_can_be_done_in_it_afterwards()
    {
        var call = ACall.Published(Plan);
        call.Cancel(new("No more need", " "), "A1", false, After)!.Code.Should().Be("reason.missing");
        call.Cancel(Reason, "A1", false, After).Should().BeNull();
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
            call.Cancel(Reason, "A1", false, After),
            call.Close(After),
            call.Decide(),
            call.Revise(call.Terms, Plan, Lead),
            call.BarsChange(Before),
            call.BarsQuestions(Before),
        };
        refused.Should().OnlyContain(refusal => refusal!.Code == "call.cancelled");
    }

    [Test]
    public void What_is_signed_or_told_to_everybody_is_not_cancelled()
    {
        var call = ACall.Published(Plan);
        call.Cancel(Reason, "A1", isSigned: true, After)!.Code.Should().Be("award.signed");
        call.Close(Closing).Should().BeNull();
        call.Decide().Should().BeNull();
        call.Notify().Should().BeNull();
        call.Cancel(Reason, "A1", isSigned: false, After)!.Code.Should().Be("award.signed");
    }
}
