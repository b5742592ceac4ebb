using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>What one step of a competition rests on, read in one answer: its plan, its proposals, its team. The rules are
/// the aggregates' own, asked of parts of them.</summary>
internal sealed class StepRoom
{
    private readonly ILookup<string, StepRow> rows;
    private readonly string? chair;

    private StepRoom(IReadOnlyCollection<StepRow> all, EvaluationPlan plan)
    {
        rows = all.ToLookup(row => row.Kind);
        Plan = plan;
        chair = rows[StepRows.Step].Single().G;
        var head = rows[StepRows.Step].Single();
        Step = plan.Find(head.Step)!;
        IsRanked = head.Number > 0;
        IsOnPaper = head.F == nameof(EvaluationPolicy.PaperCase);
        Place = new StepPlace(
            head.Competition,
            head.Step,
            Step.Name,
            head.D is null ? null : new BilingualText(head.D, head.E!),
            head.C!,
            head.Who!,
            head.High == 1,
            Enum.Parse<StepState>(head.B!),
            InstantOf(head.At),
            InstantOf(head.Low)
        );
        Members =
        [
            .. rows[StepRows.Member]
                .OrderBy(row => row.Number)
                .Select(row => new PanelMember(row.Who!, row.A!) { Person = row.B!, Criteria = WordList.Read(row.C) }),
        ];
        var left = rows[StepRows.Member].Where(row => row.At is not null).Select(row => row.Who).ToHashSet();
        Panel = new Panel(
            default,
            new CompetitionId(head.Competition),
            Members.Where(member => !left.Contains(member.Evaluator))
        );
        foreach (var row in rows[StepRows.Conflict])
            Panel.DeclareConflict(row.Who!, row.Bidder!, default);
        var position = plan.Steps.IndexOf(Step);
        Reaching =
        [
            .. rows[StepRows.Bidder]
                .Where(row => row.B is not { } stop || plan.Steps.IndexOf(plan.Find(stop)!) >= position)
                .OrderBy(row => row.Number)
                .Select(row => new StepBidder(row.Bidder!, row.A!)),
        ];
    }

    /// <summary>The step as pages name it.</summary>
    public StepPlace Place { get; }

    public EvaluationPlan Plan { get; }

    public PlanStep Step { get; }

    public bool IsRanked { get; }

    /// <summary>Whether a case on paper is played, of which less is demanded.</summary>
    public bool IsOnPaper { get; }

    /// <summary>The team, those who left too.</summary>
    public IReadOnlyList<PanelMember> Members { get; }

    /// <summary>The team as it is now, with its conflicts.</summary>
    public Panel Panel { get; }

    /// <summary>Whose proposals came this far, in the order recorded.</summary>
    public IReadOnlyList<StepBidder> Reaching { get; }

    /// <summary>Rows of a kind.</summary>
    public IEnumerable<StepRow> Of(string kind) => rows[kind];

    /// <summary>Those of whom a person may hear.</summary>
    public IEnumerable<StepBidder> HeardOfBy(Person person) =>
        person.Role == Role.Chair && !IsOnPaper
            ? Reaching.Where(one => Undertook(person.Id) && IsFree(person.Id, one.Bidder) == true)
            : Reaching.Where(one => person.MayHearOf(Panel, one.Bidder));

    /// <summary>For how many proposals the chair has yet to answer, or to be cleared.</summary>
    public int UnansweredBy(Person person) =>
        person.Role == Role.Chair && !IsOnPaper
            ? Reaching.Count(one => IsFree(person.Id, one.Bidder) is { } isFree && !(isFree && Undertook(person.Id)))
            : 0;

    /// <summary>Whether a person sees what was agreed.</summary>
    public bool IsSeenBy(Person person) =>
        person.SeesConsensus(Place.State, hasBegun: Place.OpenedAt is not null, IsRanked);

    /// <summary>Which sheets are wanted and which are in.</summary>
    public StepSheets Sheets(RatedStep step) =>
        new(
            step,
            Panel,
            [.. Reaching.Select(one => one.Bidder)],
            [.. rows[StepRows.Sheet].Select(row => new SheetHead(row.Bidder!, row.Who!, row.High == 1, []))]
        );

    private bool Undertook(string person) => rows[StepRows.Undertaken].Any(row => row.Who == person);

    /// <summary>Whether a chair declared themselves free of a bidder; null: they are in conflict, or another one is named
    /// to chair.</summary>
    private bool? IsFree(string person, string bidder) =>
        chair is not null && chair != person
        || rows[StepRows.Conflict].Any(row => row.Who == person && row.Bidder == bidder)
            ? null
            : rows[StepRows.Answered].Any(row => row.Who == person && row.Bidder == bidder && row.Low == 1);

    /// <summary>The documents of a proposal that are open, in the order enclosed.</summary>
    public IReadOnlyList<StepDocument> DocumentsOf(string bidder) =>
        [
            .. rows[StepRows.Document]
                .Where(row => row.Bidder == bidder)
                .Select(row => new StepDocument(Guid.Parse(row.Item!), row.A!, row.B!, (int?)row.Number)),
        ];

    /// <summary>The step, or null where there is none.</summary>
    public static async Task<StepRoom?> Of(
        IReadOnlyCollection<StepRow> all,
        IPublishedPlans plans,
        CancellationToken cancellation
    )
    {
        if (all.FirstOrDefault(row => row.Kind == StepRows.Step) is not { } head)
            return null;
        var plan = await plans.Of(new SolicitationId(Guid.Parse(head.Item!)), head.A!, cancellation);
        return plan.Find(head.Step) is null ? null : new StepRoom(all, plan);
    }

    public static DateTimeOffset? InstantOf(long? ticks) =>
        ticks is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null;
}

/// <summary>Whose proposal came this far.</summary>
/// <param name="Bidder">Identifier.</param>
/// <param name="Name">Name.</param>
internal sealed record StepBidder(string Bidder, string Name);
