using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Calls;

/// <summary>Drafts a call of a programme: its terms, and a plan to begin with.</summary>
internal sealed class DraftModel(PageDoor door) : CallsPage(door)
{
    private IReadOnlyList<PreparedProgramme> programmes = [];

    /// <summary>The programme.</summary>
    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid Id { get; set; }

    /// <summary>The terms as they are typed.</summary>
    [BindProperty]
    public TermsForm Form { get; set; } = new();

    /// <summary>The call whose plan is taken over; null: an empty plan.</summary>
    [BindProperty]
    public Guid? From { get; set; }

    /// <summary>The programme.</summary>
    public ProgrammeDetails Programme { get; private set; } = null!;

    public override string Title => Words["Draft.Title"];

    public override bool IsSynthetic => Programme?.Facts.IsSynthetic == true || base.IsSynthetic;

    /// <summary>The fields.</summary>
    public TermsPart Part =>
        new(
            this,
            Form,
            Programme.Regions,
            QualificationsOf(this, programmes, new ProgrammeId(Id)),
            Programme.Facts.TimeZone
        );

    /// <summary>Plans to begin with.</summary>
    public IEnumerable<Choice> Plans =>
        programmes
            .SelectMany(one => one.Calls)
            .Select(call => new Choice($"{call.Id.Value}", $"{call.Reference} {Unmarked(call.Title)}"))
            .Prepend(new Choice("", Words["Draft.Empty"]));

    /// <summary>RFQs of a programme whose list may be invited.</summary>
    public static IReadOnlyList<Choice> QualificationsOf(
        CallsPage page,
        IReadOnlyList<PreparedProgramme>? programmes,
        ProgrammeId programme
    ) =>
        [
            new("", page.Words["Terms.Invites.None"]),
            .. (programmes ?? [])
                .Where(one => one.Id == programme)
                .SelectMany(one => one.Calls)
                .Where(call => call.Kind == CallKind.RequestForQualifications)
                .Select(call => new Choice($"{call.Id.Value}", $"{call.Reference} {page.Unmarked(call.Title)}")),
        ];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet() => await Find() ?? Page();

    /// <summary>Drafts it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await Find() is { } instead)
            return instead;
        var terms = Form.Read(new Moments(Language, Programme.Facts.TimeZone));
        if (terms.IsRefused)
        {
            Refuse(terms.Refusals);
            return Page();
        }
        if (await Begun() is not { } plan)
            return NotShown();
        return await Do(
                new DraftCall(new ProgrammeId(Id), terms.Value, plan),
                call => To(CallsAddresses.Plan, call.Value) + "?done=Drafted"
            ) ?? Page();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "call.reference-taken" ? "Form.Reference" : base.FieldOf(refusal);

    private async Task<EvaluationPlan?> Begun() =>
        From is not { } from ? Empty()
        : await Ask(new ShowPreparedCall(new SolicitationId(from))) is { } call ? call.Plan with { DrawSeed = null }
        : null;

    private static EvaluationPlan Empty() =>
        new()
        {
            Steps = [],
            TotalPoints = Points.Zero,
            Consensus = ConsensusMethod.Agreed,
            Rounding = new Rounding(2, RoundingMode.HalfAwayFromZero),
            Ranking = RankingMethod.HighestTotal,
            TieBreaks = [new TieBreak(TieBreakKind.Draw)],
        };

    private async Task<IActionResult?> Find()
    {
        if (await Ask(new DescribeProgramme(new ProgrammeId(Id))) is not { } found)
            return NotShown();
        Programme = found;
        programmes = await Ask(new ListPreparedCalls()) ?? [];
        return programmes.Any(one => one.Id == found.Id && one.Leads)
            ? null
            : NotShown([new Domain.Common.Outcomes.Refusal("access.not-permitted")]);
    }
}
