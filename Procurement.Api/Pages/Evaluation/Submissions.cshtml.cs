using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>Who submitted: nothing before the closing, not even how many.</summary>
internal sealed class SubmissionsModel(PageDoor door) : ReceivedPage(door)
{
    protected override string Word => "Received";

    public override string Lead() =>
        !Received.IsClosed ? Words.Say("Received.NotYet", Moment(Place.ClosesAt))
        : Received.Submissions.Count == 0 ? Words["Received.None"]
        : Received.Submissions.Count == 1 ? Words["Received.One"]
        : Words.Say("Received.Many", Numbers.Whole(Received.Submissions.Count));

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition) => await Finds(competition) ? Page() : NotShown();
}
