using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

internal static class NewDrafts
{
    /// <summary>The bidder's draft; begins one where there is none. A draft has the identifier of the submission that comes
    /// of it.</summary>
    public static async Task<SubmissionDraft> DraftOrNew(
        this ISubmissions submissions,
        CompetitionId competition,
        string bidder,
        IIdentifiers identifiers,
        CancellationToken cancellation
    )
    {
        if (await submissions.DraftOf(competition, bidder, cancellation) is { } begun)
            return begun;
        var submission = await submissions.Of(competition, bidder, cancellation);
        var id = submission?.Id ?? new SubmissionId(identifiers.Next());
        var draft = new SubmissionDraft(id, competition, bidder);
        submissions.Add(draft);
        return draft;
    }
}
