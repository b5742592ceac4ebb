using System.Collections.Frozen;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;

namespace Procurement.Api.Application.Records;

/// <summary>What is looked for in a record.</summary>
public enum RecordPart
{
    /// <summary>Every entry.</summary>
    All,

    /// <summary>What was decided, approved, published or sent.</summary>
    Decisions,

    /// <summary>What was refused.</summary>
    Refusals,

    /// <summary>Keys and openings.</summary>
    Openings,

    /// <summary>Points and their changes.</summary>
    Scores,
}

internal static class RecordParts
{
    private static readonly FrozenSet<string> Decisions = new[]
    {
        nameof(ApproveCall),
        nameof(PublishCall),
        nameof(PublishAddendum),
        nameof(CancelCall),
        nameof(OpenStep),
        nameof(CloseStep),
        nameof(RankCompetition),
        nameof(DecideDeclaration),
        nameof(DecideCorrection),
        nameof(DisqualifySubmission),
        nameof(DecideQualification),
        nameof(RecommendAward),
        nameof(ApproveAward),
        nameof(ReturnAward),
        nameof(RecordNoAward),
        nameof(SignAgreement),
        nameof(SendLetters),
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Openings = new[]
    {
        nameof(NameKeyHolders),
        nameof(MakeKey),
        nameof(ReplaceKeyHolder),
        nameof(GiveShareForReplacement),
        nameof(GiveShare),
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Scores = new[]
    {
        nameof(ScoreCriterion),
        nameof(HandInScoreSheet),
        nameof(ImportOfflineSheet),
        nameof(LockScoreSheet),
        nameof(UnlockScoreSheet),
        nameof(RecordMandatoryResults),
        nameof(RecordConsensus),
        nameof(ReviewSpread),
        nameof(DecideCorrection),
    }.ToFrozenSet();

    /// <summary>Whether an act decides something.</summary>
    public static bool IsDecision(string act) => Decisions.Contains(act);

    /// <summary>How a part is looked for; null: no act in particular.</summary>
    public static IReadOnlyCollection<string>? Acts(this RecordPart part) =>
        part switch
        {
            RecordPart.Decisions => Decisions,
            RecordPart.Openings => Openings,
            RecordPart.Scores => Scores,
            _ => null,
        };

    /// <summary>Whether a part is of what was refused, or of what was done; null: of both.</summary>
    public static bool? AreRefused(this RecordPart part) => part == RecordPart.All ? null : part == RecordPart.Refusals;
}
