using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reference;

/// <summary>What the reference says of one proposal.</summary>
internal sealed class ReferenceProposal(Entrant entrant)
{
    public Entrant Entrant { get; } = entrant;
    public List<ReferenceStep> Steps { get; } = [];
    public Dictionary<string, Ratio> Criteria { get; } = [];
    public bool Stopped { get; set; }
    public bool IsRanked => Entrant.Standing == Standing.Evaluated && !Stopped;
    public Money? OpenedPrice { get; set; }
    public Ratio? Total { get; set; }
    public Ratio? Adjusted { get; set; }
    public Ratio? PerPoint { get; set; }
    public int? Rank { get; set; }
    public string? TieDecidedBy { get; set; }
    public string? DrawHash { get; set; }

    /// <summary>Everything in one text, to be compared with <see cref="Described"/>.</summary>
    public override string ToString() =>
        string.Join(
            "; ",
            [
                Entrant.Bidder,
                .. Steps.Select(step => step.ToString()),
                $"total {Total} adjusted {Adjusted} per point {PerPoint} rank {Rank} by {TieDecidedBy} draw {DrawHash}",
            ]
        );
}
