using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;
using Procurement.Infrastructure.Exchange.CaseFiles.Submissions;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Checks;

/// <summary>What the submissions of one solicitation refer to, and whether one stands there twice.</summary>
internal sealed class SubmissionCheck
{
    private readonly CaseSolicitation solicitation;
    private readonly Declared declared;
    private readonly LeafIndex leaves;
    private readonly HashSet<string> requirements;
    private readonly List<CaseFault> faults;

    private SubmissionCheck(CaseSolicitation solicitation, Declared declared, List<CaseFault> faults)
    {
        this.solicitation = solicitation;
        this.declared = declared;
        this.faults = faults;
        leaves = new(solicitation.Plan);
        requirements = solicitation
            .Plan.Steps.OfType<MandatoryStep>()
            .SelectMany(step => step.Requirements.Select(requirement => requirement.Id))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Adds what is wrong with the submissions.</summary>
    public static void Check(CaseSolicitation solicitation, string pointer, Declared declared, List<CaseFault> faults)
    {
        var check = new SubmissionCheck(solicitation, declared, faults);
        var seen = new HashSet<(string Bidder, string Region)>();
        foreach (var (i, submission) in solicitation.Submissions.Index())
        {
            var at = $"{pointer}/submissions/{i}";
            if (!seen.Add((submission.Bidder, submission.Region)))
                faults.Add(new(at, new("submission.duplicate", submission.Bidder)));
            check.Check(submission, at);
        }
    }

    private void Check(CaseSubmission submission, string at)
    {
        Known(declared.Bidders.Contains(submission.Bidder), $"{at}/bidder", submission.Bidder);
        if (solicitation is CaseCall call)
            Known(
                call.Regions.Contains(submission.Region) && declared.Regions.Contains(submission.Region),
                $"{at}/region",
                submission.Region
            );
        foreach (var answer in submission.Mandatory)
            Known(
                requirements.Contains(answer.Requirement),
                $"{at}/mandatory/{Place.Escape(answer.Requirement)}",
                answer.Requirement
            );
        foreach (var sheet in submission.Scores)
            Check(sheet, submission.Bidder, $"{at}/scores/{Place.Escape(sheet.Evaluator)}");
        foreach (var agreement in submission.Consensus)
            KnownLeaf(agreement.Leaf, $"{at}/consensus");
    }

    private void Check(CaseSheet sheet, string bidder, string at)
    {
        Known(declared.Evaluators.Contains(sheet.Evaluator), at, sheet.Evaluator);
        if (!sheet.Marks.IsEmpty && declared.Conflict(sheet.Evaluator, bidder))
            faults.Add(new(at, new("evaluator.conflict-declared", sheet.Evaluator, bidder)));
        foreach (var mark in sheet.Marks)
            KnownLeaf(mark.Leaf, at);
    }

    private void KnownLeaf(string leaf, string under) => Known(leaves.Has(leaf), $"{under}/{Place.Escape(leaf)}", leaf);

    private void Known(bool known, string pointer, string id)
    {
        if (!known)
            faults.Add(CaseCheck.Unknown(pointer, id));
    }
}
