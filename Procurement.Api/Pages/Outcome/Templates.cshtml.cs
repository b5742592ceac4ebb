using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The buyer's letters: every kind, and whether its standard paragraphs were revised.</summary>
internal sealed class TemplatesModel(PageDoor door) : LocalizedPage(door, OutcomeWords.Pair)
{
    /// <summary>The programme.</summary>
    public ProgrammeDetails Programme { get; private set; } = null!;

    /// <summary>The kinds of letters.</summary>
    public IReadOnlyList<TemplateDetails> Templates { get; private set; } = [];

    public override string Title => Words["Templates.Title"];

    public override bool IsSynthetic => Programme?.Facts.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs => [Home];

    /// <summary>Where the paragraphs of a kind are read and revised.</summary>
    public string TemplateOf(TemplateDetails one) =>
        To(OutcomeAddresses.Template, Programme.Id.Value, TemplateKinds.Write(one.Kind));

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid programme)
    {
        var id = new ProgrammeId(programme);
        if (
            await Ask(new DescribeProgramme(id)) is not { } described
            || await Ask(new ListTemplates(id)) is not { } templates
        )
            return NotShown();
        (Programme, Templates) = (described, templates);
        return Page();
    }
}
