using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Disputes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Notices;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;
using Procurement.Domain.Qualification;
using Procurement.Domain.Reports;
using Procurement.Domain.Retention;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Repositories;

namespace Procurement.Infrastructure.Persistence.Queries;

/// <summary>Reads through the request's context, so that a query inside a transaction sees what that has written.</summary>
internal sealed class ReadContext(ProcurementContext context) : IReadContext
{
    public IQueryable<Programme> Programmes => Untracked<Programme>().Whole();

    public IQueryable<Organization> Organizations => Untracked<Organization>();

    public IQueryable<Solicitation> Solicitations => Untracked<Solicitation>();

    public IQueryable<PlanVersion> PlanVersions => Untracked<PlanVersion>();

    public IQueryable<Addendum> Addenda => Untracked<Addendum>().Whole();

    public IQueryable<Question> Questions => Untracked<Question>();

    public IQueryable<Answer> Answers => Untracked<Answer>();

    public IQueryable<Invitation> Invitations => Untracked<Invitation>();

    public IQueryable<QualifiedList> QualifiedLists => Untracked<QualifiedList>().Whole();

    public IQueryable<Competition> Competitions => Untracked<Competition>().Whole();

    public IQueryable<Submission> Submissions => Untracked<Submission>().Whole();

    public IQueryable<SubmissionDraft> SubmissionDrafts => Untracked<SubmissionDraft>();

    public IQueryable<SubmissionVersion> SubmissionVersions => Untracked<SubmissionVersion>();

    public IQueryable<SubmittedDocument> Documents => Untracked<SubmittedDocument>();

    public IQueryable<Clarification> Clarifications => Untracked<Clarification>().Whole();

    public IQueryable<OpenedPrice> OpenedPrices =>
        Untracked<CommercialEnvelope>()
            .Where(envelope => envelope.OpenedAt != null)
            .Select(envelope => new OpenedPrice
            {
                Submission = envelope.Submission,
                Competition = envelope.Competition,
                Price = envelope.Price!.Value,
                OpenedAt = envelope.OpenedAt!.Value,
            });

    public IQueryable<KeyHolding> KeyHoldings => Untracked<KeyHolding>().Whole();

    public IQueryable<Panel> Panels => Untracked<Panel>().Whole();

    public IQueryable<Panel> PanelsWithDeclarations => Untracked<Panel>().WithDeclarations();

    public IQueryable<Undertaking> Undertakings => Untracked<Undertaking>();

    public IQueryable<ScoreSheet> ScoreSheets => Untracked<ScoreSheet>().Whole();

    public IQueryable<ScoreSheet> SheetsWithHistory => Untracked<ScoreSheet>().WithHistory();

    public IQueryable<ConsensusRecord> ConsensusRecords => Untracked<ConsensusRecord>().Whole();

    public IQueryable<Duty> Duties => Untracked<Duty>();

    public IQueryable<Account> Accounts => Untracked<Account>();

    public IQueryable<Session> Sessions => Untracked<Session>();

    public IQueryable<SecondFactorRule> SecondFactorRules => Untracked<SecondFactorRule>();

    public IQueryable<SecondFactor> SecondFactors => Untracked<SecondFactor>();

    public IQueryable<Passkey> Passkeys => Untracked<Passkey>();

    public IQueryable<Correction> Corrections => Untracked<Correction>();

    public IQueryable<Award> Awards => Untracked<Award>().Whole();

    public IQueryable<PriceReview> PriceReviews => Untracked<PriceReview>();

    public IQueryable<DisqualificationProposal> DisqualificationProposals => Untracked<DisqualificationProposal>();

    public IQueryable<Notice> Notices => Untracked<Notice>();

    public IQueryable<Mailing> Mailings => Untracked<Mailing>();

    public IQueryable<Debrief> Debriefs => Untracked<Debrief>();

    public IQueryable<Dispute> Disputes => Untracked<Dispute>();

    public IQueryable<RecordRetention> Retentions => Untracked<RecordRetention>();

    public IQueryable<IssuedDocument> IssuedDocuments => Untracked<IssuedDocument>();

    public IQueryable<SentDocument> SentDocuments => Untracked<SentDocument>();

    public Task<EvaluationFile?> FileOf(CompetitionId id, CancellationToken cancellation) =>
        AsOfOneInstant(files => files.Of(id, cancellation), cancellation);

    public Task<IReadOnlyList<EvaluationFile>> FilesOf(SolicitationId call, CancellationToken cancellation) =>
        AsOfOneInstant(files => files.Of(call, cancellation), cancellation);

    public Task<CallFiles?> FilesOf(SolicitationId call, CompetitionId? only, CancellationToken cancellation) =>
        AsOfOneInstant(
            files => files.Of(call, one => only is { } id ? one.Id == id : one.Rankings.Count > 0, cancellation),
            cancellation
        );

    private IQueryable<T> Untracked<T>()
        where T : class => context.Set<T>().AsNoTracking();

    /// <summary>Runs several queries on one snapshot, inside the command's transaction where there is one.</summary>
    private async Task<T> AsOfOneInstant<T>(Func<EvaluationFiles, Task<T>> read, CancellationToken cancellation)
    {
        var files = new EvaluationFiles(context, QueryTrackingBehavior.NoTracking);
        if (context.Database.CurrentTransaction is not null)
            return await read(files);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var snapshot = context.BeginSnapshot();
            await context.Database.UseTransactionAsync(snapshot, cancellation);
            return await read(files);
        }
        finally
        {
            await context.Database.UseTransactionAsync(null, CancellationToken.None);
            await context.Database.CloseConnectionAsync();
        }
    }
}
