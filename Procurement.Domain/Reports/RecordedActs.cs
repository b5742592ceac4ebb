using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>What people did around an evaluation that they ran in the service. A case on paper holds none of it.</summary>
public sealed record RecordedActs
{
    /// <summary>The published addenda, in order.</summary>
    public required IReadOnlyList<Addendum> Addenda { get; init; }

    /// <summary>The published answers, in order.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }

    /// <summary>The evaluation teams with all that they declared.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>The undertakings to keep the call confidential.</summary>
    public required IReadOnlyList<Undertaking> Undertakings { get; init; }

    /// <summary>Names of people who have an account, by their identifiers.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>The name of a person; without an account, the identifier.</summary>
    public string NameOf(string person) => Names.GetValueOrDefault(person, person);
}

/// <summary>Reads what people did around an evaluation.</summary>
public interface IRecordedActs
{
    /// <summary>The acts of a call.</summary>
    Task<RecordedActs> Of(SolicitationId call, CancellationToken cancellation);
}
