using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Application.Reports;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The documents of a call that there are now for the reader, each to be downloaded.</summary>
internal sealed class DocumentsModel(PageDoor door) : HubPage(door)
{
    /// <summary>The documents in this page's language and in the other, by what they are about.</summary>
    public IReadOnlyList<IGrouping<string, ReportTitle>> Groups { get; private set; } = [];

    public override string Title => Words.Say("Documents.Title", Call.Reference);

    public override IReadOnlyList<Crumb> Crumbs => Way(Call.Reference, Call.Call);

    /// <summary>What a document is, and what it is about.</summary>
    public string NameOf(ReportTitle title) =>
        string.Join(
            ", ",
            new[]
            {
                Words[$"Document.{title.Document}"],
                title.Number is { } number ? Words.Say("Documents.Number", Numbers.Whole(number)) : null,
                title.Bidder,
                title.Step,
                title.Evaluator,
            }.Where(part => part is not null)
        );

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        var id = new SolicitationId(call);
        if (await Ask(new ShowCallLife(id)) is not { } life || await Ask(new ListReports(id)) is not { } titles)
            return NotShown();
        Call = life;
        Groups = [.. titles.GroupBy(RegionOf)];
        return Page();
    }

    private string RegionOf(ReportTitle title) =>
        Call.Regions.FirstOrDefault(one => one.Code == title.Region && one.Name is not null) is { } region
            ? NameOf(region)
            : Words["Documents.OfCall"];
}
