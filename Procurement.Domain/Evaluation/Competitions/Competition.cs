using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>
/// The evaluation of one region, or of an RFQ: its steps run in the plan's order and no other, prices are opened when
/// every step before them is closed, and each ranking is kept beside the one that it replaces.
/// </summary>
public sealed partial class Competition : Aggregate
{
    private readonly List<StepProgress> steps = [];
    private readonly List<EnvelopeOpening> openings = [];
    private readonly List<DocumentOpening> documentOpenings = [];
    private readonly List<RankingRecord> rankings = [];

    private Competition() { }

    /// <summary>Prepares the evaluation of one region of a call; of an RFQ, the region is empty.</summary>
    public Competition(CompetitionId id, Solicitation call, string region, int position)
    {
        Id = id;
        Solicitation = call.Id;
        Region = region;
        Position = position;
        steps.AddRange(call.Plan.Steps.Select((step, index) => new StepProgress(step.Id, index)));
        Changed();
    }

    /// <summary>Identifier.</summary>
    public CompetitionId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Solicitation { get; private set; }

    /// <summary>Code of the region; empty for an RFQ.</summary>
    public string Region { get; private set; } = "";

    /// <summary>Place of the region in the call's list, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The steps in the plan's order and how far each has come.</summary>
    public IReadOnlyList<StepProgress> Steps => steps;

    /// <summary>Every opening of envelopes; never changed or deleted.</summary>
    public IReadOnlyList<EnvelopeOpening> Openings => openings;

    /// <summary>Every opening of envelopes of documents; never changed or deleted.</summary>
    public IReadOnlyList<DocumentOpening> DocumentOpenings => documentOpenings;

    /// <summary>Every ranking worked out, the newest last.</summary>
    public IReadOnlyList<RankingRecord> Rankings => rankings;

    /// <summary>Whether the newest ranking lacks a change that came after it.</summary>
    public bool IsRankingStale { get; private set; }

    /// <summary>Whether every step is closed.</summary>
    public bool AreStepsClosed => steps.TrueForAll(step => step.State == StepState.Closed);

    /// <summary>An addendum changed the plan, before anything was evaluated: the steps are those of the new one.</summary>
    public void FollowPlan(Solicitation call)
    {
        var byName = steps.ToDictionary(step => step.Step);
        steps.Clear();
        foreach (var (position, step) in call.Plan.Steps.Index())
        {
            // A step that stays keeps its row.
            var progress = byName.GetValueOrDefault(step.Id) ?? new StepProgress(step.Id, position);
            progress.Position = position;
            steps.Add(progress);
        }
        Changed();
    }

    /// <summary>Opens the next step. Refuses call.not-in-evaluation, step.not-waiting (unknown, open or
    /// closed), step.previous-not-closed.</summary>
    public Refusal? OpenStep(Solicitation call, string stepId)
    {
        if (call.State != SolicitationState.InEvaluation)
            return new Refusal("call.not-in-evaluation", call.Terms.Reference);
        if (steps.Find(step => step.Step == stepId) is not { State: StepState.Waiting } step)
            return new Refusal("step.not-waiting", stepId);
        if (steps.Exists(earlier => earlier.Position < step.Position && earlier.State != StepState.Closed))
            return new Refusal("step.previous-not-closed", stepId);
        step.State = StepState.Open;
        Changed();
        return null;
    }

    /// <summary>Opens the next step of the plan, and with it the envelope of documents that it reads, of all that reached it.
    /// Refuses panel.not-named, what opening the step refuses, step.due-without-sheets (nobody scores it), step.due-in-past.</summary>
    /// <param name="file">What the competition rests on.</param>
    /// <param name="step">The step.</param>
    /// <param name="openedBy">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <param name="sheetsDueAt">Until when its evaluators are to hand in their sheets; null: nobody says.</param>
    public Refusal? OpenStep(
        EvaluationFile file,
        PlanStep step,
        string openedBy,
        DateTimeOffset now,
        DateTimeOffset? sheetsDueAt = null
    )
    {
        if (sheetsDueAt is { } due && BarsDue(step, due, now) is { } barred)
            return barred;
        if (!file.Panel.IsNamed)
            return new Refusal("panel.not-named");
        if (OpenStep(file.Call, step.Id) is { } refusal)
            return refusal;
        Find(step.Id).SheetsDueAt = sheetsDueAt;
        if (
            step is not PriceStep
            && PlannedEnvelope.NameOf(step) is { } envelope
            && !documentOpenings.Exists(opening => opening.Envelope == envelope)
        )
        {
            var bidders = file.Reaching(step).Select(submission => submission.Bidder).ToList();
            documentOpenings.Add(new DocumentOpening(envelope, step.Id, now, openedBy, bidders));
        }
        return null;
    }

    /// <summary>Why nothing may be written in a step: step.not-open; null: it is open.</summary>
    public Refusal? Bars(string stepId) =>
        steps.Exists(step => step.Step == stepId && step.State == StepState.Open)
            ? null
            : new Refusal("step.not-open", stepId);

    /// <summary>Why no price of a step may be opened now: envelope.before-closing, envelope.already-open,
    /// envelope.technical-not-closed (a step before it is open); null: it may.</summary>
    public Refusal? BarsOpening(Solicitation call, string stepId) =>
        call.State < SolicitationState.InEvaluation ? new Refusal("envelope.before-closing", call.Terms.Reference)
        : openings.Exists(opening => opening.Step == stepId) ? new Refusal("envelope.already-open", stepId)
        : Bars(stepId) is not null ? new Refusal("envelope.technical-not-closed", stepId)
        : null;

    /// <summary>
    /// Opens the commercial envelopes of all proposals that came this far, in one act; the others stay sealed.
    /// Refuses what <see cref="BarsOpening"/> does, envelope.same-person, envelope.shares-missing and, all proposals
    /// together, envelope.digest-differs, price.missing, price.not-positive, price.too-precise.
    /// </summary>
    public ImmutableArray<Refusal> OpenEnvelopes(
        EvaluationFile file,
        PriceStep step,
        OpeningShares shares,
        DateTimeOffset now
    )
    {
        if (BarsOpening(file.Call, step.Id) is { } barred)
            return [barred];
        if (shares.Missing() is { } missing)
            return [missing];
        var reached = file.Reaching(step).Select(one => file.EnvelopeOf(one, shares.Read)).ToList();
        var refusals = reached.SelectMany(envelope => envelope.Found.Refusals).ToImmutableArray();
        if (!refusals.IsEmpty)
            return refusals;
        foreach (var (_, envelope, found) in reached)
            envelope!.Open(found.Value, now);
        openings.Add(
            new EnvelopeOpening(
                step.Id,
                now,
                shares.Given,
                reached.ConvertAll(one => new OpenedEnvelope(one.Bidder, one.Envelope!.Digest!))
            )
        );
        Changed();
        return [];
    }

    /// <summary>
    /// Closes a step for the whole competition and ends the evaluation of those that do not pass it. Refuses
    /// step.not-open and, all submissions together, consensus.not-open (and nothing else, until the panel meets),
    /// consensus.sheets-not-submitted (and nothing else, while a sheet is
    /// out), score.missing, consensus.missing, consensus.spread-not-reviewed, mandatory.missing; a price step whose envelopes are sealed: envelope.not-opened.
    /// </summary>
    public ImmutableArray<Refusal> CloseStep(
        EvaluationFile file,
        string stepId,
        EvaluationPolicy policy,
        DateTimeOffset now
    )
    {
        if (Bars(stepId) is { } barred)
            return [barred];
        var step = file.Plan.Find(stepId)!;
        var missing = file.MissingIn(step, policy);
        if (!missing.IsEmpty)
            return missing;
        foreach (var submission in file.FailingIn(step))
            submission.StopAt(stepId);
        var progress = steps.Find(step => step.Step == stepId)!;
        progress.State = StepState.Closed;
        progress.ClosedAt = now;
        Changed();
        return [];
    }

    /// <summary>
    /// Works out the ranking and keeps it beside those before. Refuses step.not-closed, ranking.current (nothing has
    /// changed since the last one).
    /// </summary>
    public Outcome<RankingRecord> Rank(EvaluationFile file, DateTimeOffset now)
    {
        if (!AreStepsClosed)
            return new Refusal("step.not-closed", steps.Find(step => step.State != StepState.Closed)!.Step);
        if (rankings.Count > 0 && !IsRankingStale)
            return new Refusal("ranking.current");
        var number = rankings.Count + 1;
        var record = new RankingRecord(number, now, file.Rank(number));
        rankings.Add(record);
        IsRankingStale = false;
        Changed();
        return record;
    }

    /// <summary>Why nothing may be decided on the newest ranking: award.regions-incomplete (there is none),
    /// ranking.stale; null: it may.</summary>
    public Refusal? BarsDecision() =>
        rankings.Count == 0 ? new Refusal("award.regions-incomplete", Region)
        : IsRankingStale ? new Refusal("ranking.stale", Region)
        : null;

    /// <summary>Something changed that the newest ranking does not show; it is worked out again before any award.</summary>
    public void RankingNoLongerHolds()
    {
        if (rankings.Count == 0 || IsRankingStale)
            return;
        IsRankingStale = true;
        Changed();
    }
}
