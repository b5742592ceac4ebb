using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Application.Consensus.Live;

/// <summary>The meetings that are held now, and the screens that follow them; in this process and for this day only, since
/// what was agreed stands in the database. Bounded: a meeting that nobody follows gives way to newer ones.</summary>
internal sealed class ConsensusHub(TimeProvider clock)
{
    /// <summary>Most screens of all meetings.</summary>
    public const int MostScreens = 512;

    /// <summary>Most screens of one person.</summary>
    public const int MostOfOnePerson = 6;

    private const int MostMeetings = 256;
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<(CompetitionId, string), Meeting> meetings = [];

    /// <summary>How many screens follow a meeting.</summary>
    public int Screens
    {
        get
        {
            lock (gate)
                return meetings.Values.Sum(meeting => meeting.Screens.Count);
        }
    }

    /// <summary>Where the chair is; null: nowhere in the last hour.</summary>
    public MeetingNews? Now(CompetitionId competition, string step)
    {
        lock (gate)
            return
                meetings.GetValueOrDefault((competition, step)) is { Place: { } place } meeting
                && clock.GetUtcNow() - meeting.At <= Remembered
                ? News(meeting, place)
                : null;
    }

    /// <summary>How often something was recorded for a bidder since the service started.</summary>
    public int VersionOf(CompetitionId competition, string step, string bidder)
    {
        lock (gate)
            return meetings.GetValueOrDefault((competition, step))?.Versions.GetValueOrDefault(bidder) ?? 0;
    }

    /// <summary>The chair opens a bidder's proposal and a criterion of it, or, where the bidder is null, the
    /// overview.</summary>
    public void Open(CompetitionId competition, string step, string? bidder, string? criterion)
    {
        lock (gate)
        {
            var meeting = Of(competition, step);
            var isNew = meeting.Place != (bidder, criterion);
            (meeting.Place, meeting.At) = ((bidder, criterion), clock.GetUtcNow());
            if (isNew)
                Tell(meeting, News(meeting, (bidder, criterion)));
        }
    }

    /// <summary>Something was recorded for a bidder.</summary>
    public void Recorded(CompetitionId competition, string step, string bidder, string? criterion)
    {
        lock (gate)
        {
            var meeting = Of(competition, step);
            meeting.Versions[bidder] = meeting.Versions.GetValueOrDefault(bidder) + 1;
            Tell(meeting, News(meeting, (bidder, criterion)));
        }
    }

    /// <summary>A screen begins to follow; null: there are too many.</summary>
    public MeetingScreen? Join(CompetitionId competition, string step, string person)
    {
        lock (gate)
        {
            var screens = meetings.Values.SelectMany(meeting => meeting.Screens).ToList();
            if (screens.Count >= MostScreens || screens.Count(one => one.Person == person) >= MostOfOnePerson)
                return null;
            var meeting = Of(competition, step);
            var screen = new MeetingScreen(person, gone => Leave(meeting, gone));
            meeting.Screens.Add(screen);
            return screen;
        }
    }

    private void Leave(Meeting meeting, MeetingScreen screen)
    {
        lock (gate)
            meeting.Screens.Remove(screen);
    }

    private Meeting Of(CompetitionId competition, string step)
    {
        if (meetings.TryGetValue((competition, step), out var known))
            return known;
        if (meetings.Count >= MostMeetings)
        {
            var oldest = meetings.Where(one => one.Value.Screens.Count == 0).MinBy(one => one.Value.At);
            if (oldest.Value is not null)
                meetings.Remove(oldest.Key);
        }
        return meetings[(competition, step)] = new Meeting { At = clock.GetUtcNow() };
    }

    private static MeetingNews News(Meeting meeting, (string? Bidder, string? Criterion) place) =>
        new(place.Bidder, place.Criterion, meeting.Versions.GetValueOrDefault(place.Bidder ?? ""));

    private static void Tell(Meeting meeting, MeetingNews news)
    {
        foreach (var screen in meeting.Screens)
            screen.Tell(news);
    }

    private sealed class Meeting
    {
        public (string? Bidder, string? Criterion)? Place { get; set; }

        public DateTimeOffset At { get; set; }

        public Dictionary<string, int> Versions { get; } = [];

        public HashSet<MeetingScreen> Screens { get; } = [];
    }
}
