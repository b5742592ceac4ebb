using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>Collects what the evaluation of a case lacks, each with its place in the file.</summary>
internal sealed class FaultCollector(CasePointers pointers)
{
    private readonly List<CaseFault> found = [];

    /// <summary>The faults, in the order found.</summary>
    public IReadOnlyList<CaseFault> Found => found;

    /// <summary>Whether there is any.</summary>
    public bool Any => found.Count > 0;

    /// <summary>Notes refusals of a competition; a refusal that is not about a value of the file is a programmer's
    /// mistake.</summary>
    public void Note(string reference, string region, IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            if (refusal.Subject is null)
                throw new InvalidOperationException($"Refused while playing a case: {refusal.Code}");
            found.Add(new CaseFault(pointers.Of(reference, region, refusal), refusal));
        }
    }
}
