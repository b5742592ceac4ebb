using System.Collections.Immutable;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>A published call and everything that has changed it since, loaded together.</summary>
public sealed record PublishedCall
{
    /// <summary>The buyer's programme.</summary>
    public required Programme Programme { get; init; }

    /// <summary>The call as it stands.</summary>
    public required Solicitation Call { get; init; }

    /// <summary>Its published addenda, in order.</summary>
    public required ImmutableArray<Addendum> Addenda { get; init; }

    /// <summary>The versions of its plan, in order.</summary>
    public required ImmutableArray<PlanVersion> Plans { get; init; }

    /// <summary>What the call said once so many addenda were published; 0: as first published.</summary>
    public CallStanding After(int addenda)
    {
        var terms = Call.Terms;
        foreach (var later in Addenda.Where(one => one.Number > addenda).Reverse())
            terms = later.Replaced?.In(terms) ?? terms;
        return new CallStanding(Programme, terms, Plans.Last(version => (version.Addendum ?? 0) <= addenda));
    }

    /// <summary>What it said at an instant, from its publication on.</summary>
    public CallStanding At(DateTimeOffset instant) => After(Addenda.Count(one => one.PublishedAt <= instant));
}

/// <summary>What a call said at one time.</summary>
/// <param name="Programme">The buyer's programme.</param>
/// <param name="Terms">Everything but the plan.</param>
/// <param name="Plan">The version of the plan.</param>
public sealed record CallStanding(Programme Programme, CallTerms Terms, PlanVersion Plan)
{
    /// <summary>The head of a document about the call as it stood.</summary>
    /// <param name="dataAt">The latest instant that the document rests on.</param>
    /// <param name="region">Code of the region that it is about; null or empty: none.</param>
    internal ReportHead Head(DateTimeOffset dataAt, string? region = null) =>
        CallHead.Of(Programme, Terms, (Plan.Plan, Plan.Hash), dataAt, region);
}
