using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Pages.Bidding;

/// <summary>In which document and on which page each criterion is answered.</summary>
internal sealed class PlacesModel(PageDoor door) : ProposalPage(door)
{
    /// <summary>The document named for each criterion, in the order of the plan.</summary>
    [BindProperty]
    public List<string?> In { get; set; } = [];

    /// <summary>The page named for each criterion, as typed.</summary>
    [BindProperty]
    public List<string?> PageNo { get; set; } = [];

    /// <summary>The version of the draft that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    public override string Title => Words["Places.Title"];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Missing() is { } absent)
            return absent;
        Version = Proposal.Version;
        foreach (var criterion in Own.Asked)
        {
            var place = Proposal.Places.FirstOrDefault(one => one.Criterion == criterion.Id);
            In.Add(place?.Document.Value.ToString());
            PageNo.Add(place?.Page.ToString(CultureInfo.InvariantCulture));
        }
        return Page();
    }

    /// <summary>Saves what is named; what has no page yet may follow.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await Missing() is { } absent)
            return absent;
        var places = new List<CriterionPlace>();
        foreach (var (criterion, index) in Own.Asked.Select((one, index) => (one, index)))
            if (Typed(index) is { } place)
                places.Add(new CriterionPlace(criterion.Id, place.Document, place.Page));
        return await Do(new NamePlaces(Competition, places, Version), Here(BiddingAddresses.Places), "Places")
            ?? Page();
    }

    /// <summary>The documents of the envelope that a criterion is answered in.</summary>
    public IEnumerable<Choice> DocumentsFor(AskedCriterion criterion) =>
        Own
            .Documents.Where(one => one.Envelope == criterion.Envelope)
            .Select(one => new Choice(
                one.Document.Value.ToString(),
                one.Pages is { } pages ? Words.Say("Places.Document", one.Name, Numbers.Whole(pages)) : one.Name
            ));

    /// <summary>What somebody of the same organization named meanwhile, beside what was typed.</summary>
    public TwoVersions Meanwhile()
    {
        var stands = Proposal.Places.ToDictionary(one => one.Criterion, one => PlaceOf(one.Document, $"{one.Page}"));
        return new TwoVersions(
            this,
            Here(BiddingAddresses.Places),
            [
                .. Own
                    .Asked.Index()
                    .Select(one => new TwoVersionsPart(
                        $"{one.Item.Id} {one.Item.Name.In(Language)}",
                        stands.GetValueOrDefault(one.Item.Id),
                        Guid.TryParse(In.ElementAtOrDefault(one.Index), out var document)
                            ? PlaceOf(new DocumentId(document), PageNo.ElementAtOrDefault(one.Index)?.Trim())
                            : null
                    )),
            ]
        );
    }

    protected override string? FieldOf(Refusal refusal) =>
        Own.Asked.Select((one, index) => (one.Id, index)).FirstOrDefault(one => one.Id == refusal.Subject?.Item)
            is { Id: not null } found
            ? $"page-{found.index}"
            : null;

    private string? PlaceOf(DocumentId document, string? page) =>
        string.IsNullOrEmpty(page) || Own.Documents.FirstOrDefault(one => one.Document == document) is not { } named
            ? null
            : Words.Say("Places.At", named.Name, page);

    /// <summary>A criterion without a page is left for later; one whose page is no number is refused with its
    /// document.</summary>
    private (DocumentId Document, int Page)? Typed(int index)
    {
        var (document, page) = (In.ElementAtOrDefault(index), PageNo.ElementAtOrDefault(index)?.Trim());
        if (!Guid.TryParse(document, out var id) || string.IsNullOrEmpty(page))
            return null;
        return (
            new DocumentId(id),
            int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
        );
    }
}
