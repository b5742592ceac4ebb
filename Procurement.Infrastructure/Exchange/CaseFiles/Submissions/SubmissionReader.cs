using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Submissions;

/// <summary>Reads one submission against the leaves of its plan.</summary>
/// <param name="leaves">The plan's leaves.</param>
/// <param name="hasRegion">Whether submissions name a region; in an RFQ none does.</param>
internal sealed class SubmissionReader(LeafIndex leaves, bool hasRegion)
{
    private readonly MarkReader marks = new(leaves);

    /// <summary>The submission that stands here.</summary>
    public CaseSubmission Read(FormValue value)
    {
        var form = value.Object();
        var submission = new CaseSubmission
        {
            Bidder = form.Required("bidder")?.Text() ?? "",
            Region = form.Where(hasRegion ? Allowance.Required : Allowance.Forbidden, "region")?.Text() ?? "",
            ReceivedAt = form.Required("receivedAt")?.Time() ?? default,
            Mandatory =
            [
                .. form.Optional("mandatory")?.Entries().Select(entry => AnswerReader.Read(entry.Name, entry.Value))
                    ?? [],
            ],
            Scores =
            [
                .. form.Optional("scores")?.Entries().Select(entry => marks.Sheet(entry.Name, entry.Value)) ?? [],
            ],
            Consensus =
            [
                .. form.Optional("consensus")?.Entries().Select(entry => marks.Agreement(entry.Name, entry.Value))
                    ?? [],
            ],
            Price = form.Optional("price")?.Number(),
            Disqualified = Disqualified(form.Optional("disqualified")),
            Withdrawn = form.Optional("withdrawn")?.Flag() ?? false,
        };
        form.Close();
        return submission;
    }

    private static BilingualText? Disqualified(FormValue? value)
    {
        if (value?.Object() is not { } form)
            return null;
        var reason = form.Required("reason")?.Bilingual();
        form.Close();
        return reason;
    }
}
