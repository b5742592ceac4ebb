using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Submissions(ProcurementContext context) : ISubmissions
{
    public Task<Submission?> Of(CompetitionId competition, string bidder, CancellationToken cancellation) =>
        context
            .Set<Submission>()
            .Whole()
            .SingleOrDefaultAsync(
                submission => submission.Competition == competition && submission.Bidder == bidder,
                cancellation
            );

    public async Task<IReadOnlyList<Submission>> OfCompetition(
        CompetitionId competition,
        CancellationToken cancellation
    ) =>
        await context
            .Set<Submission>()
            .Where(submission => submission.Competition == competition)
            .OrderBy(submission => submission.Id)
            .ToListAsync(cancellation);

    public Task<int> Count(CompetitionId competition, CancellationToken cancellation) =>
        context.Set<Submission>().CountAsync(submission => submission.Competition == competition, cancellation);

    public Task<SubmissionDraft?> DraftOf(CompetitionId competition, string bidder, CancellationToken cancellation) =>
        context
            .Set<SubmissionDraft>()
            .SingleOrDefaultAsync(draft => draft.Competition == competition && draft.Bidder == bidder, cancellation);

    public Task<SubmissionVersion?> LastVersionOf(SubmissionId submission, CancellationToken cancellation) =>
        context
            .Set<SubmissionVersion>()
            .Where(version => version.Submission == submission)
            .OrderByDescending(version => version.Number)
            .FirstOrDefaultAsync(cancellation);

    public void Add(Submission submission) => context.Add(submission);

    public void Add(SubmissionDraft draft) => context.Add(draft);

    public void Add(SubmissionVersion version) => context.Add(version);
}
