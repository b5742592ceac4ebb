using Procurement.Domain.Debriefs;

namespace Procurement.Tests.Domain.Debriefs;

/// <summary>A debrief is asked for in its window, attended by an evaluator, held with a record, and closed.</summary>
public sealed class DebriefTests
{
    /// <summary>Late in the evening of Ontario, when it is the next day in UTC.</summary>
    private static readonly DateTimeOffset Sent = new(2022, 4, 29, 23, 30, 0, TimeSpan.FromHours(-4));

    private static readonly DateTimeOffset Later = Sent.AddDays(10);

    [Test]
    public void It_is_asked_for_from_the_letter_until_the_end_of_the_last_day_in_the_zone_of_the_programme()
    {
        Ask(null, Sent).Should().Be("debrief.too-early");
        var last = new DateTimeOffset(2022, 6, 28, 23, 59, 59, TimeSpan.FromHours(-4));
        Ask(Sent, last).Should().BeNull();
        Ask(Sent, last.AddSeconds(1)).Should().Be("debrief.window-closed");
    }

    [Test]
    public void At_least_one_evaluator_of_the_competition_attends()
    {
        var debrief = Requested();
        Schedule(debrief).Should().Be("debrief.evaluator-missing");
        Schedule(debrief, "E9").Should().Be("debrief.evaluator-missing");
        debrief.Schedule(Sent, ["E1"], [], ["E1"], Later)!.Code.Should().Be("debrief.in-past");
        Schedule(debrief, "E1").Should().BeNull();
        debrief.State.Should().Be(DebriefState.Scheduled);
    }

    [Test]
    public void It_is_held_with_a_record_and_then_closed()
    {
        var debrief = Requested();
        debrief.Hold(Later, ["A. Person"], "Said.")!.Code.Should().Be("debrief.not-scheduled");
        Schedule(debrief, "E1").Should().BeNull();
        debrief.Close(Later)!.Code.Should().Be("debrief.record-missing");
        debrief.Hold(Later, [], "Said.")!.Code.Should().Be("debrief.record-missing");
        debrief.Hold(Later, ["A. Person"], " ")!.Code.Should().Be("debrief.record-missing");
        debrief.Hold(Later, ["A. Person"], "Said.").Should().BeNull();
        debrief.Hold(Later, ["A. Person"], "Said.")!.Code.Should().Be("debrief.already-held");
        Schedule(debrief, "E1").Should().Be("debrief.already-held");
        debrief.Close(Later).Should().BeNull();
        debrief.Close(Later)!.Code.Should().Be("debrief.closed");
    }

    [Test]
    public void Its_report_is_released_once()
    {
        var debrief = Requested();
        debrief.ReleaseReport(Later).Should().BeNull();
        debrief.ReleaseReport(Later)!.Code.Should().Be("debrief.already-released");
    }

    private static string? Schedule(Debrief debrief, params string[] evaluators) =>
        debrief.Schedule(Later.AddDays(1), evaluators, [], ["E1", "E2"], Later)?.Code;

    private static Debrief Requested() => Debrief.Request(default, Offer(Sent), "person", Sent).Value;

    private static string? Ask(DateTimeOffset? sent, DateTimeOffset now) =>
        Debrief.Request(default, Offer(sent), "person", now).Refusals.SingleOrDefault()?.Code;

    private static DebriefOffer Offer(DateTimeOffset? sent) => new(default, "ALL", "B1", sent, 60, "America/Toronto");
}
