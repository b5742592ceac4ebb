using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Checks;

/// <summary>The second round: what is of this format and cannot stand, wherever it stands in the file.</summary>
internal static class CaseCheck
{
    /// <summary>Adds what is wrong with plans, references, submissions and conflicts.</summary>
    /// <remarks>Values and reasons were looked at while they were read.</remarks>
    public static void Check(CaseFile file, List<CaseFault> faults)
    {
        var declared = new Declared(file);
        Duplicates(file.Regions.Select(region => region.Code), "/regions/{0}/code", faults);
        Duplicates(file.Bidders.Select(bidder => bidder.Id), "/bidders/{0}/id", faults);
        Duplicates(file.Evaluators.Select(evaluator => evaluator.Id), "/evaluators/{0}/id", faults);
        References(file, faults);
        Conflicts(file, declared, faults);
        foreach (var (solicitation, pointer) in CasePointers.Solicitations(file))
        {
            foreach (var fault in PlanCheck.Faults(solicitation.Plan))
                faults.Add(new($"{pointer}/plan{fault.At}", new(fault.Code, fault.Arguments)));
            if (solicitation is CaseCall call)
                Regions(call, pointer, declared, faults);
            SubmissionCheck.Check(solicitation, pointer, declared, faults);
        }
    }

    private static void References(CaseFile file, List<CaseFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (solicitation, pointer) in CasePointers.Solicitations(file))
            if (!seen.Add(solicitation.Reference))
                faults.Add(Duplicate($"{pointer}/reference", solicitation.Reference));
    }

    private static void Conflicts(CaseFile file, Declared declared, List<CaseFault> faults)
    {
        for (var i = 0; i < file.Evaluators.Length; i++)
        for (var j = 0; j < file.Evaluators[i].Conflicts.Length; j++)
            if (!declared.Bidders.Contains(file.Evaluators[i].Conflicts[j]))
                faults.Add(Unknown($"/evaluators/{i}/conflicts/{j}", file.Evaluators[i].Conflicts[j]));
    }

    private static void Regions(CaseCall call, string pointer, Declared declared, List<CaseFault> faults)
    {
        for (var i = 0; i < call.Regions.Length; i++)
            if (!declared.Regions.Contains(call.Regions[i]))
                faults.Add(Unknown($"{pointer}/regions/{i}", call.Regions[i]));
        Duplicates(call.Regions, pointer + "/regions/{0}", faults);
    }

    private static void Duplicates(IEnumerable<string> ids, string pattern, List<CaseFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, id) in ids.Index())
            if (!seen.Add(id))
                faults.Add(Duplicate(pattern.Replace("{0}", $"{i}", StringComparison.Ordinal), id));
    }

    /// <summary>Something that is not declared.</summary>
    internal static CaseFault Unknown(string pointer, string id) => new(pointer, new("reference.unknown", id));

    private static CaseFault Duplicate(string pointer, string id) => new(pointer, new("reference.duplicate", id));
}
