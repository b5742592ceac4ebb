using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Ranking.Totals;

/// <summary>One submission after its own evaluation: everything that does not depend on the others.</summary>
/// <param name="Entrant">The submission.</param>
/// <param name="Position">Its place in the input, from 0.</param>
/// <param name="Results">By step of the plan; null for a price step and for a step that it did not reach.</param>
/// <param name="Reached">How many steps of the plan it reached, the one where it stopped included.</param>
/// <param name="Stopped">Whether it missed a requirement or a minimum in the last of these.</param>
internal sealed record Contender(Entrant Entrant, int Position, StepResult?[] Results, int Reached, bool Stopped)
{
    /// <summary>Whether it has a total and a rank.</summary>
    public bool IsRanked => Entrant.Standing == Standing.Evaluated && !Stopped;

    /// <summary>The price opened at a step of the plan, or null where that envelope stays sealed or does not count.</summary>
    /// <exception cref="InvalidOperationException">Its envelope is due and has no price: opening refuses that
    /// before (price.missing).</exception>
    public Money? PriceAt(int step) =>
        step >= Reached || Entrant.Standing != Standing.Evaluated ? null
        : Entrant.Price is { } price ? price
        : throw new InvalidOperationException($"{Entrant.Bidder}: the price is due and has not been opened.");

    /// <summary>How far it came.</summary>
    public ProposalOutcome Outcome =>
        Entrant.Standing switch
        {
            Standing.Late => ProposalOutcome.Late,
            Standing.NotInvited => ProposalOutcome.NotInvited,
            Standing.Withdrawn => ProposalOutcome.Withdrawn,
            Standing.Disqualified => ProposalOutcome.Disqualified,
            _ => Stopped ? ProposalOutcome.DidNotAdvance : ProposalOutcome.Ranked,
        };
}
