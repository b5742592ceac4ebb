using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Corrections;

/// <summary>
/// The one way to change a closed step: the lead asks with reasons, an approver grants or refuses, and the rankings before
/// and after are kept. It opens the step again, or, once a price is known, puts one finding in the place of another.
/// </summary>
/// <remarks>Source: domain guide, sections 3 and 4.</remarks>
public sealed class Correction : Aggregate
{
    private Correction() { }

    /// <summary>Identifier.</summary>
    public CorrectionId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>The closed step.</summary>
    public string Step { get; private set; } = "";

    /// <summary>What shall stand; null: the step shall be opened again.</summary>
    public Finding? Finding { get; private set; }

    /// <summary>Why, in both languages.</summary>
    public BilingualText Reason { get; private set; } = null!;

    /// <summary>Who asked.</summary>
    public string ProposedBy { get; private set; } = "";

    /// <summary>When they asked.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>The bidders whose prices were known when it was asked.</summary>
    public IReadOnlyList<string> PricesKnown { get; private set; } = [];

    /// <summary>How far it has come.</summary>
    public CorrectionState State { get; private set; }

    /// <summary>Who decided; null: nobody has.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was refused, or what was added to the grant; null: nothing.</summary>
    public BilingualText? DecisionReason { get; private set; }

    /// <summary>Number of the newest ranking before it; null: there was none.</summary>
    public int? RankingBefore { get; private set; }

    /// <summary>Number of the ranking after it; null: not worked out yet.</summary>
    public int? RankingAfter { get; private set; }

    /// <summary>
    /// Asks for a correction. Refuses reason.missing, step.not-closed; to open the step again: step.reopen-after-price;
    /// for a finding: reference.unknown, score.*, mandatory.reason-missing, consensus.reason-missing,
    /// correction.method-averages (the plan averages the evaluators' own points, which nobody else may change),
    /// correction.would-revive.
    /// </summary>
    public static Outcome<Correction> Propose(
        CorrectionId id,
        EvaluationFile file,
        string stepId,
        Finding? finding,
        BilingualText reason,
        Occasion asked
    )
    {
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        if (Bars(file, stepId, finding) is { } barred)
            return barred;
        var correction = new Correction
        {
            Id = id,
            Competition = file.Competition.Id,
            Step = stepId,
            Finding = finding,
            Reason = reason,
            ProposedBy = asked.Person,
            ProposedAt = asked.At,
            PricesKnown = file.BiddersWithKnownPrices(),
            RankingBefore = file.Competition.Rankings.Count is > 0 and var count ? count : null,
        };
        correction.Changed();
        return correction;
    }

    /// <summary>
    /// Grants it and carries it out. Refuses correction.decided, duty.incompatible (who asked may not grant) and what
    /// <see cref="Propose"/> does, should things have changed since.
    /// </summary>
    public Refusal? Grant(EvaluationFile file, BilingualText? note, Occasion decided)
    {
        if (BarsDecision(decided.Person) is { } barred)
            return barred;
        if (Bars(file, Step, Finding) is { } changed)
            return changed;
        if (Finding is null)
        {
            file.Competition.Reopen(file, Step);
            file.GiveSheetsBack(Step, Reason.English, decided.Person, decided.At);
        }
        else
            CarryOut(file, Finding, decided);
        Decide(CorrectionState.Granted, note, decided);
        return null;
    }

    /// <summary>Refuses it, with reasons. Refuses correction.decided, duty.incompatible, reason.missing.</summary>
    public Refusal? Refuse(BilingualText reason, Occasion decided)
    {
        if (BarsDecision(decided.Person) is { } barred)
            return barred;
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        Decide(CorrectionState.Refused, reason, decided);
        return null;
    }

    /// <summary>Notes the ranking that was worked out after it.</summary>
    public void RankedAgain(int number)
    {
        RankingAfter = number;
        Changed();
    }

    private void CarryOut(EvaluationFile file, Finding finding, Occasion decided)
    {
        if (finding.Value is { } value)
            file.Correct(finding.Bidder, Step, finding.Item, value, finding.Reason!, decided.Person, decided.At);
        else
            file.Correct(finding.Bidder, Step, finding.Item, finding.IsMet!.Value, finding.Reason);
    }

    private Refusal? BarsDecision(string person) =>
        State != CorrectionState.Proposed ? new Refusal("correction.decided")
        : person == ProposedBy ? new Refusal("duty.incompatible")
        : null;

    private void Decide(CorrectionState state, BilingualText? reason, Occasion decided)
    {
        State = state;
        DecisionReason = reason;
        DecidedBy = decided.Person;
        DecidedAt = decided.At;
        Changed();
    }

    private static Refusal? Bars(EvaluationFile file, string stepId, Finding? finding)
    {
        if (finding is null)
            return file.Competition.BarsReopening(file, stepId);
        if (file.Competition.Steps.FirstOrDefault(step => step.Step == stepId) is not { State: StepState.Closed })
            return new Refusal("step.not-closed", stepId);
        return FaultOf(file, stepId, finding)
            ?? (
                file.WouldRevive(finding.Bidder, stepId, finding.Item, finding.Value, finding.IsMet)
                    ? new Refusal("correction.would-revive", finding.Bidder)
                    : null
            );
    }

    private static Refusal? FaultOf(EvaluationFile file, string stepId, Finding finding)
    {
        if (file.Submissions.All(submission => submission.Bidder != finding.Bidder))
            return new Refusal("reference.unknown", finding.Bidder);
        var hasReason = finding.Reason is { } reason && !reason.Missing().Any();
        switch (file.Plan.Find(stepId))
        {
            case MandatoryStep mandatory when mandatory.Requirements.Any(one => one.Id == finding.Item):
                return finding.IsMet is null ? new Refusal("mandatory.missing", finding.Item)
                    : finding.IsMet == false && !hasReason ? new Refusal("mandatory.reason-missing", finding.Item)
                    : null;
            case RatedStep rated when rated.Leaves.FirstOrDefault(one => one.Id == finding.Item) is { } leaf:
                return file.Plan.Consensus != ConsensusMethod.Agreed ? new Refusal("correction.method-averages")
                    : file.AgreedFor(finding.Bidder, stepId) is null ? new Refusal("consensus.missing", leaf.Id)
                    : !hasReason ? new Refusal("consensus.reason-missing", leaf.Id)
                    : finding.Value is not { } value ? new Refusal("score.missing", leaf.Id)
                    : Mark.Read(leaf, value.Exact) is { IsRefused: true } refused ? refused.Refusals[0]
                    : null;
            default:
                return new Refusal("reference.unknown", finding.Item);
        }
    }
}

/// <summary>How far a correction has come.</summary>
public enum CorrectionState
{
    /// <summary>Asked for.</summary>
    Proposed,

    /// <summary>Granted and carried out.</summary>
    Granted,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>Who did something, and when.</summary>
/// <param name="Person">Identifier of the person.</param>
/// <param name="At">When.</param>
public sealed record Occasion(string Person, DateTimeOffset At);
