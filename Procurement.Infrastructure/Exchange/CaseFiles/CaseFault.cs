using Procurement.Domain.Common.Outcomes;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>One reason why a case file is refused.</summary>
/// <param name="Pointer">JSON pointer to the value at fault, or to where a missing one should stand; empty: the file.</param>
/// <param name="Refusal">What is wrong, by its code.</param>
public sealed record CaseFault(string Pointer, Refusal Refusal);
