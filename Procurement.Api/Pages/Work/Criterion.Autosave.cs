using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;

namespace Procurement.Api.Pages.Work;

/// <summary>How the script saves: the same act as with the button, answered in a line.</summary>
internal sealed partial class CriterionModel
{
    /// <summary>The zone in which the line tells the time.</summary>
    [BindProperty(Name = "zone")]
    public string? Zone { get; set; }

    /// <summary>Whether the mark is a level.</summary>
    [BindProperty(Name = "level")]
    public bool IsLevel { get; set; }

    /// <summary>Saves, and says what the server holds or why it was not saved.</summary>
    public async Task<IActionResult> OnPostSave()
    {
        var mark = Read(Typed, Asked.Criterion);
        if (mark.IsRefused)
            Refuse(mark.Refusals);
        else if (await DoAndShow(Act(Asked, mark.Value)) is { } field)
            return Answer(new AutosaveAnswer("saved", LineOf(field), field.Version, field.Mark is not null));
        var isStale = Faults[0].Code == "version.stale";
        return Answer(
            isStale
                ? new AutosaveAnswer("stale", Words["Autosave.Stale"], Base, false)
                : new AutosaveAnswer("refused", Words.Say("Autosave.Refused", Faults[0].Sentence), Base, false)
        );
    }

    private JsonResult Answer(AutosaveAnswer answer) => new(answer) { StatusCode = Response.StatusCode };

    private string LineOf(FieldDetails field)
    {
        var mark =
            field.Mark is not { } value ? Words["NotScored"]
            : IsLevel ? Words.Say("InLevel", Numbers.Shortest(value))
            : Words.Say("InPoints", Numbers.Points(value));
        return Words.Say("Saved", SavedAt(field.SavedAt!.Value, Zone ?? ""), mark);
    }
}

/// <summary>What the script is told.</summary>
/// <param name="State">"saved", "stale" or "refused".</param>
/// <param name="Line">The line to show.</param>
/// <param name="Version">Version that the next save has to name.</param>
/// <param name="HasMark">Whether a mark stands.</param>
internal sealed record AutosaveAnswer(string State, string Line, int Version, bool HasMark);
