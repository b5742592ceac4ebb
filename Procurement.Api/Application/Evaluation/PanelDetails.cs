using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The evaluation team of a competition and what its members declared.</summary>
/// <param name="Panel">Identifier.</param>
/// <param name="Version">What the next change has to name.</param>
/// <param name="Chair">The chair; null: whoever holds the role in the call.</param>
/// <param name="Members">The members in the order named, those who left too.</param>
/// <param name="Changes">How the team changed, the oldest first.</param>
/// <param name="Undertakings">Who of its people gave the undertaking for the call.</param>
/// <param name="Conflicts">The conflicts.</param>
/// <param name="Declarations">Every answer, the oldest first.</param>
/// <param name="Findings">Everything that was found on answers of "unsure".</param>
/// <param name="Orders">The orders drawn.</param>
public sealed record PanelDetails(
    Guid Panel,
    int Version,
    PanelChair? Chair,
    IReadOnlyList<PanelMember> Members,
    IReadOnlyList<PanelChange> Changes,
    IReadOnlyList<string> Undertakings,
    IReadOnlyList<DeclaredConflict> Conflicts,
    IReadOnlyList<DeclarationDetails> Declarations,
    IReadOnlyList<DeclarationFinding> Findings,
    IReadOnlyList<ReadingOrder> Orders
)
{
    /// <summary>What a reader sees of a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="undertaken">The persons who gave the undertaking.</param>
    /// <param name="sees">Whether the reader may see what somebody declared on a bidder.</param>
    internal static PanelDetails Of(Panel panel, IReadOnlySet<string> undertaken, Func<string, string, bool> sees) =>
        new(
            panel.Id.Value,
            panel.Version,
            panel.Chair,
            panel.Members,
            panel.Changes,
            [
                .. panel
                    .Members.Select(member => member.Person)
                    .Append(panel.Chair?.Person ?? "")
                    .Where(undertaken.Contains),
            ],
            [.. panel.Conflicts.Where(one => sees(one.Evaluator, one.Bidder))],
            [.. panel.Declarations.Where(one => sees(one.Evaluator, one.Bidder)).Select(DeclarationDetails.Of)],
            [
                .. panel.Findings.Where(one =>
                    panel.Declarations.Any(it => it.Number == one.Declaration && sees(it.Evaluator, it.Bidder))
                ),
            ],
            [.. panel.Orders.Select(one => one.Only(bidder => sees(one.Evaluator, bidder)))]
        );
}

/// <summary>One answer whether an evaluator is in conflict with a bidder.</summary>
/// <param name="Number">1 for the first of the panel.</param>
/// <param name="Evaluator">Identifier of the evaluator.</param>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Answer">The answer.</param>
/// <param name="With">What the conflict is, or may be, with.</param>
/// <param name="TextVersion">Version of the text that was confirmed.</param>
/// <param name="Language">Language in which it was read.</param>
/// <param name="TypedName">The name as it was typed.</param>
/// <param name="DeclaredAt">When.</param>
/// <param name="IsCleared">Whether it lets the evaluator see and score the bidder.</param>
public sealed record DeclarationDetails(
    int Number,
    string Evaluator,
    string Bidder,
    InterestKind Answer,
    string? With,
    string TextVersion,
    Language Language,
    string TypedName,
    DateTimeOffset DeclaredAt,
    bool IsCleared
)
{
    internal static DeclarationDetails Of(Declaration one) =>
        new(
            one.Number,
            one.Evaluator,
            one.Bidder,
            one.Answer,
            one.With,
            one.TextVersion,
            one.Language,
            one.TypedName,
            one.DeclaredAt,
            one.IsCleared
        );
}
