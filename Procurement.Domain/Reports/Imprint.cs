using Procurement.Domain.Common.Records;

namespace Procurement.Domain.Reports;

/// <summary>What a printed document can be checked by.</summary>
/// <param name="Head">Where the call's chain of the record stood, before the entry of the document itself.</param>
/// <param name="Code">The document's own code, three groups of four.</param>
public sealed record Imprint(RecordHead Head, string Code);
