namespace Procurement.Infrastructure.Exchange.CaseFiles.Checks;

/// <summary>What a case declares and the rest of it refers to.</summary>
internal sealed class Declared
{
    private readonly HashSet<(string Evaluator, string Bidder)> conflicts;

    /// <summary>What a case declares.</summary>
    public Declared(CaseFile file)
    {
        Bidders = file.Bidders.Select(bidder => bidder.Id).ToHashSet(StringComparer.Ordinal);
        Regions = file.Regions.Select(region => region.Code).ToHashSet(StringComparer.Ordinal);
        Evaluators = file.Evaluators.Select(evaluator => evaluator.Id).ToHashSet(StringComparer.Ordinal);
        conflicts = file
            .Evaluators.SelectMany(evaluator => evaluator.Conflicts.Select(bidder => (evaluator.Id, bidder)))
            .ToHashSet();
    }

    /// <summary>Identifiers of the bidders.</summary>
    public IReadOnlySet<string> Bidders { get; }

    /// <summary>Codes of the regions.</summary>
    public IReadOnlySet<string> Regions { get; }

    /// <summary>Identifiers of the evaluators.</summary>
    public IReadOnlySet<string> Evaluators { get; }

    /// <summary>Whether the evaluator declared a conflict with the bidder.</summary>
    public bool Conflict(string evaluator, string bidder) => conflicts.Contains((evaluator, bidder));
}
