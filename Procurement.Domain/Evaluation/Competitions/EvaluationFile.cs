using System.Collections.Frozen;
using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>
/// Everything that the evaluation of one competition rests on, loaded together: what closing a step, opening
/// envelopes, ranking and reports look at.
/// </summary>
public sealed partial class EvaluationFile
{
    private readonly ILookup<(string Bidder, string Step), ScoreSheet> sheets;
    private readonly Dictionary<(string Bidder, string Step), ConsensusRecord> consensus;
    private readonly Dictionary<Guid, CommercialEnvelope> envelopes;

    /// <summary>Puts the parts together; nothing is copied.</summary>
    public EvaluationFile(
        Solicitation call,
        Competition competition,
        Panel panel,
        IReadOnlyList<Submission> submissions,
        IReadOnlyList<ScoreSheet> sheets,
        IReadOnlyList<ConsensusRecord> consensus,
        IReadOnlyList<CommercialEnvelope> envelopes
    )
    {
        Call = call;
        Competition = competition;
        Panel = panel;
        Submissions = [.. submissions.OrderBy(submission => submission.Receipt.Position)];
        this.sheets = sheets.ToLookup(sheet => (sheet.Bidder, sheet.Step));
        this.consensus = consensus.ToDictionary(record => (record.Bidder, record.Step));
        this.envelopes = envelopes.ToDictionary(envelope => envelope.Submission.Value);
    }

    /// <summary>The call.</summary>
    public Solicitation Call { get; }

    /// <summary>The competition.</summary>
    public Competition Competition { get; }

    /// <summary>The evaluation team.</summary>
    public Panel Panel { get; }

    /// <summary>All submissions, in the order recorded.</summary>
    public IReadOnlyList<Submission> Submissions { get; }

    /// <summary>The plan as published.</summary>
    public EvaluationPlan Plan => Call.Plan;

    /// <summary>The sheets for one submission and step that count, in the order of the panel.</summary>
    public IReadOnlyList<ScoreSheet> SheetsFor(string bidder, string step) =>
        [
            .. Panel.Members.SelectMany(member =>
                sheets[(bidder, step)].Where(sheet => sheet.Evaluator == member.Evaluator && sheet.VoidedAt is null)
            ),
        ];

    /// <summary>Which sheets of a rated step are wanted, and which are in.</summary>
    public StepSheets SheetsIn(RatedStep step) =>
        new(
            step,
            Panel,
            [.. Reaching(step).Select(submission => submission.Bidder)],
            [
                .. sheets
                    .Where(group => group.Key.Step == step.Id)
                    .SelectMany(group => group)
                    .Select(sheet => new SheetHead(
                        sheet.Bidder,
                        sheet.Evaluator,
                        sheet.IsHandedIn,
                        [.. sheet.Marks.Select(mark => mark.Criterion)]
                    )),
            ]
        );

    /// <summary>What the panel agreed for one submission and step, or null.</summary>
    public ConsensusRecord? AgreedFor(string bidder, string step) => consensus.GetValueOrDefault((bidder, step));

    /// <summary>The price of a submission; null while its envelope is sealed.</summary>
    public Money? OpenedPriceOf(Submission submission) => envelopes.GetValueOrDefault(submission.Id.Value)?.Price;

    /// <summary>The submissions that passed every step closed before the given one, in the order recorded.</summary>
    public IReadOnlyList<Submission> Reaching(PlanStep step)
    {
        var position = Plan.Steps.IndexOf(step);
        return
        [
            .. Submissions.Where(submission =>
                submission.IsEvaluated
                && (submission.StoppedAt is not { } stop || Plan.Steps.IndexOf(Plan.Find(stop)!) >= position)
            ),
        ];
    }

    /// <summary>Of those that reached a mandatory or rated step, the ones that do not pass it.</summary>
    internal IEnumerable<Submission> FailingIn(PlanStep step) =>
        Reaching(step).Where(submission => !Passes(step, submission));

    /// <summary>Whether a submission passes a step, by what is recorded now.</summary>
    internal bool Passes(PlanStep step, Submission submission) =>
        StepEvaluation.Evaluate(Plan, step, EntrantFor(submission, rankingNumber: 0))
            is not (MandatoryResult { Passed: false } or RatedResult { Passed: false });

    /// <summary>What a step lacks before it can be closed, for all submissions that reached it.</summary>
    public ImmutableArray<Refusal> MissingIn(PlanStep step, EvaluationPolicy policy)
    {
        if (step is PriceStep)
            return Competition.Openings.Any(opening => opening.Step == step.Id)
                ? []
                : [new Refusal("envelope.not-opened", step.Id)];
        // While a sheet is out, what is missing beyond it would tell where the others differ.
        if (policy != EvaluationPolicy.PaperCase && step is RatedStep rated && !SheetsIn(rated).AreAllIn)
            return
            [
                .. SheetsIn(rated)
                    .Missing.Select(sheet => sheet.Bidder)
                    .Distinct()
                    .Select(bidder => new Refusal("consensus.sheets-not-submitted", bidder) { Subject = new(bidder) }),
            ];
        ImmutableArray<Refusal> missing =
        [
            .. Reaching(step)
                .SelectMany(submission =>
                    StepReadiness.WhatIsMissing(step, Plan.Consensus, RecordsOf(submission, step))
                ),
            .. policy == EvaluationPolicy.PaperCase ? [] : MissingInService(step),
        ];
        // Until the panel meets, where its members differ is nobody's to know but that it has to meet.
        return policy != EvaluationPolicy.PaperCase && step is RatedStep && !missing.IsEmpty && !HasMet(step)
            ? [new Refusal("consensus.not-open", step.Id)]
            : missing;
    }

    private bool HasMet(PlanStep step) =>
        Competition.Steps.FirstOrDefault(one => one.Step == step.Id)?.ConsensusOpenedAt is not null;

    /// <summary>What the ranking of that number depends on.</summary>
    public RankingInput InputFor(int rankingNumber) =>
        new(
            Plan,
            Call.Terms.Reference,
            Competition.Region,
            [.. Submissions.Select(submission => EntrantFor(submission, rankingNumber))]
        );

    /// <summary>The ranking of that number, with every figure.</summary>
    public RankingResult Rank(int rankingNumber) => RankingCalculation.Rank(InputFor(rankingNumber));

    /// <summary>The newest ranking kept, with every figure.</summary>
    public RankingResult LatestRanking() => Rank(Competition.Rankings.Count);

    /// <summary>Why a submission's envelope is not read: envelope.did-not-advance (it stays sealed for good),
    /// envelope.not-opened; null: it may be.</summary>
    public Refusal? BarsPriceOf(Submission submission) =>
        OpenedPriceOf(submission) is not null ? null
        : submission is { IsEvaluated: true, StoppedAt: null } ? new Refusal("envelope.not-opened", PriceStepId)
        : new Refusal("envelope.did-not-advance", submission.Bidder);

    internal (string Bidder, CommercialEnvelope? Envelope, Outcome<Money> Found) EnvelopeOf(
        Submission submission,
        Func<CommercialEnvelope, Outcome<string>> read
    )
    {
        var envelope = envelopes.GetValueOrDefault(submission.Id.Value);
        var written = envelope is null ? new Refusal("price.missing") : read(envelope);
        var found = written.IsRefused ? written.Refusals : PriceForm.Read(written.Value);
        if (found.IsRefused)
            found = found.Refusals[0] with { Subject = new Subject(submission.Bidder) };
        return (submission.Bidder, envelope, found);
    }

    private string PriceStepId => Plan.Steps.OfType<PriceStep>().First().Id;

    private SubmissionRecords RecordsOf(Submission submission, PlanStep step) =>
        new()
        {
            Bidder = submission.Bidder,
            Sheets =
            [
                .. SheetsFor(submission.Bidder, step.Id)
                    .Select(sheet => new EvaluatorMarks(
                        sheet.Evaluator,
                        sheet.Marks.ToDictionary(mark => mark.Criterion, mark => mark.Value)
                    )),
            ],
            Agreed = [.. AgreedFor(submission.Bidder, step.Id)?.Marks.Select(mark => mark.Criterion) ?? []],
            Answers = submission.Answers.ToDictionary(answer => answer.Requirement, answer => answer.IsMet),
        };

    private Entrant EntrantFor(Submission submission, int rankingNumber) =>
        new()
        {
            Bidder = submission.Bidder,
            ReceivedAt = submission.Receipt.ReceivedAt,
            Standing = submission.StandingIn(rankingNumber),
            Requirements = submission.Answers.ToFrozenDictionary(answer => answer.Requirement, answer => answer.IsMet),
            Marks = MarksOf(submission),
            Price = OpenedPriceOf(submission),
        };

    private FrozenDictionary<string, LeafMarks> MarksOf(Submission submission)
    {
        var marks = new Dictionary<string, LeafMarks>();
        foreach (var step in Plan.RatedSteps)
        {
            var written = SheetsFor(submission.Bidder, step.Id);
            var agreed = AgreedFor(submission.Bidder, step.Id);
            foreach (var leaf in step.Leaves)
            {
                var individual = written.Select(sheet => sheet.Mark(leaf.Id)).OfType<Points>().ToImmutableArray();
                var mark = agreed?.Marks.FirstOrDefault(one => one.Criterion == leaf.Id)?.Value;
                if (!individual.IsEmpty || mark is not null)
                    marks.Add(leaf.Id, new LeafMarks(individual, mark));
            }
        }
        return marks.ToFrozenDictionary();
    }
}
