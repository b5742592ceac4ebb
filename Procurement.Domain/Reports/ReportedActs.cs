using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Domain.Reports;

/// <summary>What a report tells of the acts around an evaluation.</summary>
public sealed record ReportedActs
{
    /// <summary>The addenda, in order.</summary>
    public required ImmutableArray<ReportedAddendum> Addenda { get; init; }

    /// <summary>How many answers were published.</summary>
    public required int Answers { get; init; }

    /// <summary>When the last one was; null: there is none.</summary>
    public DateTimeOffset? LastAnswerAt { get; init; }

    /// <summary>What each member of the team declared and undertook, in the order of the team.</summary>
    public required ImmutableArray<ReportedMember> Members { get; init; }

    /// <summary>What whoever chaired declared and undertook.</summary>
    public required ImmutableArray<ReportedChair> Chairs { get; init; }

    /// <summary>How the team changed, the oldest first.</summary>
    public required ImmutableArray<ReportedTeamChange> Changes { get; init; }

    /// <summary>Spreads that the team looked at again.</summary>
    public required ImmutableArray<ReportedReview> Reviews { get; init; }

    /// <summary>Who was there when the team agreed, proposal by proposal and step by step.</summary>
    public required ImmutableArray<ReportedMeeting> Meetings { get; init; }

    /// <summary>The openings of the commercial envelopes.</summary>
    public required ImmutableArray<OpeningAct> Openings { get; init; }

    /// <summary>What was approved, by whom and when, in order of time.</summary>
    public required ImmutableArray<ReportedApproval> Approvals { get; init; }

    /// <summary>The latest instant in it.</summary>
    internal DateTimeOffset? Latest =>
        Addenda
            .Select(one => (DateTimeOffset?)one.PublishedAt)
            .Append(LastAnswerAt)
            .Concat(
                Members
                    .Concat(Chairs.Select(one => one.Declared))
                    .SelectMany(one => new[] { one.DeclaredAt, one.UndertakenAt, one.LeftAt })
            )
            .Concat(Changes.Select(one => (DateTimeOffset?)one.At))
            .Concat(Reviews.Select(one => (DateTimeOffset?)one.At))
            .Concat(Approvals.Select(one => (DateTimeOffset?)one.At))
            .Max();
}

/// <summary>One addendum.</summary>
public sealed record ReportedAddendum(int Number, DateTimeOffset PublishedAt, BilingualText Reason);

/// <summary>What one member declared.</summary>
/// <param name="Code">Identifier in the programme.</param>
/// <param name="DeclaredAt">When the last answer about a bidder was given; null: none was.</param>
/// <param name="Bidders">About how many bidders an answer stands.</param>
/// <param name="UndertakenAt">When confidentiality was undertaken; null: it was not.</param>
/// <param name="LeftAt">When they left the team; null: they are on it.</param>
public sealed record ReportedMember(
    string Code,
    DateTimeOffset? DeclaredAt,
    int Bidders,
    DateTimeOffset? UndertakenAt,
    DateTimeOffset? LeftAt
);

/// <summary>What a chair declared, by the rules of a member; they score nothing.</summary>
/// <param name="Name">The chair's name.</param>
/// <param name="Conflicts">Bidders that a conflict was declared with.</param>
/// <param name="Declared">What was declared and undertaken; its code is the identifier of the chair's account.</param>
public sealed record ReportedChair(string Name, ImmutableArray<string> Conflicts, ReportedMember Declared);

/// <summary>One change of the team.</summary>
public sealed record ReportedTeamChange(PanelChangeKind Kind, string Who, string? Reason, DateTimeOffset At);

/// <summary>One spread that was reviewed.</summary>
public sealed record ReportedReview(string Bidder, string Criterion, string Note, string By, DateTimeOffset At);

/// <summary>Who was there when the team agreed on one proposal.</summary>
/// <param name="Bidder">The proposal.</param>
/// <param name="Step">The rated step.</param>
/// <param name="Present">Codes of the evaluators.</param>
/// <param name="At">When the last criterion was agreed.</param>
public sealed record ReportedMeeting(string Bidder, string Step, ImmutableArray<string> Present, DateTimeOffset At);

/// <summary>One opening: who gave a share of the key, and the digests of what was opened.</summary>
public sealed record OpeningAct(
    string Step,
    ImmutableArray<GivenShare> Shares,
    ImmutableArray<OpenedEnvelope> Envelopes
);

/// <summary>One approval.</summary>
/// <param name="Kind">What was approved.</param>
/// <param name="By">Name of the person.</param>
/// <param name="At">When.</param>
public sealed record ReportedApproval(ApprovalKind Kind, string By, DateTimeOffset At);

/// <summary>What people approve or put forward on the way to an award.</summary>
public enum ApprovalKind
{
    /// <summary>The call and its plan were approved.</summary>
    PlanApproved,

    /// <summary>The award was recommended.</summary>
    Recommended,

    /// <summary>The recommendation was sent back.</summary>
    Returned,

    /// <summary>The award was approved.</summary>
    AwardApproved,
}
