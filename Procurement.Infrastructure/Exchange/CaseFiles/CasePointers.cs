using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>
/// Says where in a case file stands what an evaluation refuses or lacks: the third round of faults, found by playing
/// the case.
/// </summary>
public sealed class CasePointers
{
    private readonly Dictionary<(string Reference, string Region, string Bidder), string> submissions = [];

    /// <summary>The places of one case.</summary>
    public CasePointers(CaseFile file)
    {
        foreach (var (solicitation, pointer) in Solicitations(file))
        foreach (var (i, submission) in solicitation.Submissions.Index())
            submissions.TryAdd(
                (solicitation.Reference, submission.Region, submission.Bidder),
                $"{pointer}/submissions/{i}"
            );
    }

    /// <summary>Where the submission stands; null where the file has none.</summary>
    /// <param name="reference">Reference of the RFQ or the call.</param>
    /// <param name="region">Code of the region; empty for the RFQ.</param>
    /// <param name="bidder">Identifier of the bidder.</param>
    public string? Submission(string reference, string region, string bidder) =>
        submissions.GetValueOrDefault((reference, region, bidder));

    /// <summary>
    /// Where the value that a refusal is about stands, or should: …/scores or …/scores/E1/T2 for score.missing,
    /// …/consensus/T1 for consensus.*, …/mandatory/M2 for mandatory.*, …/price for price.*. What is not in the file
    /// is shown at its nearest place that is.
    /// </summary>
    public string Of(string reference, string region, Refusal refusal)
    {
        var subject = refusal.Subject ?? new Subject();
        if (subject.Bidder is null || Submission(reference, region, subject.Bidder) is not { } submission)
            return "";
        var thing = refusal.Code[..refusal.Code.IndexOf('.', StringComparison.Ordinal)];
        return submission
            + thing switch
            {
                "score" or "evaluator" when subject.Evaluator is null => "/scores",
                "score" or "evaluator" => "/scores" + Segment(subject.Evaluator) + Segment(subject.Item),
                "consensus" => "/consensus" + Segment(subject.Item),
                "mandatory" => "/mandatory" + Segment(subject.Item),
                "price" => "/price",
                _ => "",
            };
    }

    /// <summary>The RFQ, then the calls, each with its pointer.</summary>
    internal static IEnumerable<(CaseSolicitation Solicitation, string Pointer)> Solicitations(CaseFile file)
    {
        if (file.Qualification is { } qualification)
            yield return (qualification, "/qualification");
        foreach (var (i, call) in file.CallsForProposals.Index())
            yield return (call, $"/callsForProposals/{i}");
    }

    private static string Segment(string? name) => name is null ? "" : "/" + Place.Escape(name);
}
