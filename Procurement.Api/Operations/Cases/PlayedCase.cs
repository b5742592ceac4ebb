using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>What came of playing a case: its calls in the database, or why its evaluation cannot be finished.</summary>
internal sealed record PlayedCase
{
    /// <summary>What the evaluation lacks; empty where it was finished.</summary>
    public IReadOnlyList<CaseFault> Faults { get; private init; } = [];

    /// <summary>The programme.</summary>
    public ProgrammeId Programme { get; private init; }

    /// <summary>The RFQ, or null.</summary>
    public SolicitationId? Rfq { get; private init; }

    /// <summary>The calls for proposals, in the file's order.</summary>
    public IReadOnlyList<SolicitationId> Calls { get; private init; } = [];

    /// <summary>The RFQ, where there is one, then the calls.</summary>
    public IEnumerable<SolicitationId> AllCalls => Rfq is { } rfq ? Calls.Prepend(rfq) : Calls;

    public static PlayedCase Refused(IReadOnlyList<CaseFault> faults) => new() { Faults = faults };

    public static PlayedCase Of(ProgrammeId programme, SolicitationId? rfq, IReadOnlyList<SolicitationId> calls) =>
        new()
        {
            Programme = programme,
            Rfq = rfq,
            Calls = calls,
        };
}
