using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>What its chair declares. The chair has no identifier of an evaluator and answers under that of their account,
/// by the same rules: a conflict stands, and the newest answer of a pair counts.</summary>
public sealed partial class Panel
{
    /// <summary>The chair answers for a bidder. Refuses panel.chair-other, panel.chair-in-conflict,
    /// declaration.with-missing, version.stale, declaration.not-confirmed.</summary>
    public Refusal? DeclareAsChair(string person, string bidder, InterestAnswer answer, DateTimeOffset now)
    {
        if ((BarsChair(person, bidder) ?? Answer(person, bidder, answer, now)) is { } refusal)
            return refusal;
        if (answer.Answer == InterestKind.Declared)
            Tell(Role.ProcurementLead, PanelNoticeKind.ChairConflict, person, bidder, [], 0, now);
        return null;
    }

    /// <summary>Why a person may record nothing of a bidder as chair: panel.chair-other, panel.chair-in-conflict,
    /// declaration.missing (the undertaking; the answer; both decisions on "unsure"); null: they may.</summary>
    /// <param name="person">Identifier of the person's account.</param>
    /// <param name="bidder">The bidder.</param>
    /// <param name="hasUndertaken">Whether they gave the undertaking for the call.</param>
    public Refusal? BarsChairing(string person, string bidder, bool hasUndertaken) =>
        BarsChair(person, bidder)
        ?? (
            hasUndertaken && IsCleared(person, bidder)
                ? null
                : new Refusal("declaration.missing", Role.Chair) { Subject = new Subject(bidder) }
        );

    /// <summary>Why a person may not answer as chair: panel.chair-other, panel.chair-in-conflict; null: they may.</summary>
    public Refusal? BarsChair(string person, string bidder) =>
        Chair is { } named && named.Person != person ? new Refusal("panel.chair-other")
        : IsInConflict(person, bidder) ? new Refusal("panel.chair-in-conflict", bidder)
        : null;
}
