using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;

namespace Procurement.Api.Pages.Work;

/// <summary>Two tabs met: both texts, and which one to keep.</summary>
internal sealed partial class CriterionModel
{
    /// <summary>Which version to keep: saved, mine or both.</summary>
    [BindProperty(Name = "keep")]
    public string? Keep { get; set; }

    /// <summary>What the other page held, and was not saved.</summary>
    [BindProperty(Name = "mine")]
    public UnsavedText Mine { get; set; } = new();

    /// <summary>What stands.</summary>
    public FieldDetails Standing => Shown.Field;

    /// <summary>What is only in one of the two comments.</summary>
    public TextDifference Comments { get; private set; } = null!;

    /// <summary>What is only in one of the two notes.</summary>
    public TextDifference TwoNotes { get; private set; } = null!;

    /// <summary>Keeps one of them, or what was written from both.</summary>
    public async Task<IActionResult> OnPostKeep(Guid competition, string step, string bidder, string criterion)
    {
        if (Keep == "saved")
            return Redirect(Onward.Replace("done=Saved", "done=Kept", StringComparison.Ordinal));
        if (Keep == "mine")
            (Typed, Comment, Notes, Again) = (Mine.Points, Mine.Comment, Mine.Notes, Mine.Again);
        return await OnPost(competition, step, bidder, criterion);
    }

    /// <summary>Sets both texts side by side.</summary>
    private void Compare()
    {
        Mine = new UnsavedText
        {
            Points = Typed,
            Comment = Lines(Comment),
            Notes = Lines(Notes),
            Again = Again,
        };
        Comments = TextDifference.Between(Standing.Comment, Mine.Comment ?? "");
        TwoNotes = TextDifference.Between(Standing.Note ?? "", Mine.Notes ?? "");
    }
}

/// <summary>What a page held that was not saved.</summary>
internal sealed record UnsavedText
{
    /// <summary>Points or level as they were typed.</summary>
    public string? Points { get; set; }

    /// <summary>The comment.</summary>
    public string? Comment { get; set; }

    /// <summary>The private note.</summary>
    public string? Notes { get; set; }

    /// <summary>Whether it is to be looked at again.</summary>
    public bool Again { get; set; }
}
