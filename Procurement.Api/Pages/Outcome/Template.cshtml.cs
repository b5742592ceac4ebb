using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The standard paragraphs of one kind of letter, both languages side by side.</summary>
internal sealed class TemplateModel(PageDoor door) : LocalizedPage(door, OutcomeWords.Pair)
{
    private const string Zone = "America/Toronto";

    private string zone = Zone;

    /// <summary>The place that is revised.</summary>
    [BindProperty]
    public LetterSlot Slot { get; set; }

    /// <summary>What is typed in English.</summary>
    [BindProperty]
    public string? English { get; set; }

    /// <summary>What is typed in French.</summary>
    [BindProperty]
    public string? French { get; set; }

    /// <summary>The version that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The programme.</summary>
    public ProgrammeDetails Programme { get; private set; } = null!;

    /// <summary>The letter.</summary>
    public TemplateDetails Template { get; private set; } = null!;

    public override string Title => Words.Say("Template.Title", Words[$"Letter.{Template.Kind}"]);

    public override bool IsSynthetic => Programme?.Facts.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        Programme is null ? [] : [new(Words["Templates.Title"], To(OutcomeAddresses.Templates, Programme.Id.Value))];

    /// <summary>Whether the reader is the one who writes.</summary>
    public bool IsLead => Duties.Any(duty => duty.Role == Role.ProcurementLead);

    /// <summary>Whether what was typed in a place waits beside what stands.</summary>
    public bool IsRefused(LetterSlot slot) => Faults.Count > 0 && Slot == slot;

    /// <summary>What a field of a place holds: what was typed, else what stands.</summary>
    public string TextOf(TemplatePlace place, Language language) =>
        IsRefused(place.Slot) ? (language == Language.French ? French : English) ?? "" : place.Text.In(language);

    /// <summary>When a version was made.</summary>
    public string When(DateTimeOffset instant) => Moment(instant, zone);

    /// <summary>The address of a revision.</summary>
    public string Handler =>
        To(OutcomeAddresses.Template, Programme.Id.Value, TemplateKinds.Write(Template.Kind)) + "?handler=Revise";

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid programme, string kind) => Show(programme, kind);

    /// <summary>Says something else in one place.</summary>
    public async Task<IActionResult> OnPostRevise(Guid programme, string kind)
    {
        if (TemplateKinds.Read(kind) is not { } letter)
            return NotShown([AccessRefusals.NotFound]);
        var act = new ReviseTemplate(
            new(programme),
            letter,
            Slot,
            new BilingualText(Unix(English), Unix(French)),
            Version
        );
        return await Do(act, To(OutcomeAddresses.Template, programme, kind), "Revised") ?? await Show(programme, kind);
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "version.stale" ? null
        : refusal.Code == "text.missing" && !string.IsNullOrWhiteSpace(English) ? $"{Slot}-French"
        : $"{Slot}-English";

    // A browser sends a line break as two characters.
    private static string Unix(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    private async Task<IActionResult> Show(Guid programme, string kind)
    {
        var id = new ProgrammeId(programme);
        if (TemplateKinds.Read(kind) is not { } letter)
            return NotShown([AccessRefusals.NotFound]);
        if (
            await Ask(new DescribeProgramme(id)) is not { } described
            || await Ask(new ListTemplates(id)) is not { } templates
        )
            return NotShown();
        (Programme, Template) = (described, templates.First(one => one.Kind == letter));
        zone = described.Facts.TimeZone;
        return Page();
    }
}
