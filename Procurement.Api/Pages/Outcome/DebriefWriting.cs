using Procurement.Api.Application.Debriefs;

namespace Procurement.Api.Pages.Outcome;

/// <summary>What is typed about a debrief.</summary>
internal sealed class DebriefWriting
{
    /// <summary>When it is to be held, by the clock of the programme.</summary>
    public string? At { get; set; }

    /// <summary>Evaluators who attend.</summary>
    public List<string> Evaluators { get; set; } = [];

    /// <summary>Others who attend, one a line.</summary>
    public string? Others { get; set; }

    /// <summary>The version that was read.</summary>
    public int Version { get; set; }

    /// <summary>When it was held, by the clock of the programme.</summary>
    public string? HeldAt { get; set; }

    /// <summary>Who was there, one a line.</summary>
    public string? Present { get; set; }

    /// <summary>What was said.</summary>
    public string? Said { get; set; }

    /// <summary>What stands, to begin with.</summary>
    public static DebriefWriting Of(DebriefSummary one, string timeZone) =>
        new()
        {
            At = TypedMoment.Write(one.ScheduledFor, timeZone),
            Evaluators = [.. one.Record?.Evaluators ?? []],
            Others = string.Join('\n', one.Record?.Others ?? []),
            Version = one.Version,
            HeldAt = TypedMoment.Write(one.ScheduledFor, timeZone),
        };

    /// <summary>The lines that hold something.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
