using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Calls;

/// <summary>The fields of a call's terms on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Form">What stands in them.</param>
/// <param name="Regions">The programme's regions.</param>
/// <param name="Qualifications">RFQs whose list may be invited.</param>
/// <param name="TimeZone">IANA zone in which times are typed.</param>
internal sealed record TermsPart(
    CallsPage Page,
    TermsForm Form,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<Choice> Qualifications,
    string TimeZone
) : IOnPage
{
    LocalizedPage IOnPage.Page => Page;

    /// <summary>The words of the page.</summary>
    public Sentences Words => Page.Words;

    /// <summary>The two kinds.</summary>
    public IEnumerable<Choice> Kinds =>
        Enum.GetValues<CallKind>().Select(kind => new Choice($"{kind}", Page.KindOf(kind)));

    /// <summary>The regions to choose from.</summary>
    public IEnumerable<Choice> RegionChoices =>
        Regions.Select(region => new Choice(region.Code, $"{region.Code} {region.Name.In(Page.Language)}"));
}
