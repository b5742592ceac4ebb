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

namespace Procurement.Infrastructure.Persistence.Queries;

/// <summary>
/// What query handlers project from: the same records as the aggregates', not tracked, and nothing that could save.
/// A query ends its order with a unique key and selects only what its reader may see.
/// </summary>
public interface IReadContext
{
    /// <summary>Programmes.</summary>
    IQueryable<Programme> Programmes { get; }

    /// <summary>Organizations.</summary>
    IQueryable<Organization> Organizations { get; }

    /// <summary>Calls.</summary>
    IQueryable<Solicitation> Solicitations { get; }

    /// <summary>Versions of their plans.</summary>
    IQueryable<PlanVersion> PlanVersions { get; }

    /// <summary>Addenda, published or not.</summary>
    IQueryable<Addendum> Addenda { get; }

    /// <summary>Questions of bidders.</summary>
    IQueryable<Question> Questions { get; }

    /// <summary>Published answers.</summary>
    IQueryable<Answer> Answers { get; }

    /// <summary>Invitations to calls for proposals.</summary>
    IQueryable<Invitation> Invitations { get; }

    /// <summary>Versions of qualified lists.</summary>
    IQueryable<QualifiedList> QualifiedLists { get; }

    /// <summary>Competitions.</summary>
    IQueryable<Competition> Competitions { get; }

    /// <summary>Submissions, without their prices.</summary>
    IQueryable<Submission> Submissions { get; }

    /// <summary>What bidders prepare; each is its bidder's alone.</summary>
    IQueryable<SubmissionDraft> SubmissionDrafts { get; }

    /// <summary>Versions of submissions as received.</summary>
    IQueryable<SubmissionVersion> SubmissionVersions { get; }

    /// <summary>What is said of documents; whether one may be read is the opening's to say.</summary>
    IQueryable<SubmittedDocument> Documents { get; }

    /// <summary>Questions about submissions, and their answers.</summary>
    IQueryable<Clarification> Clarifications { get; }

    /// <summary>Prices of opened envelopes; a sealed one is not among them.</summary>
    IQueryable<OpenedPrice> OpenedPrices { get; }

    /// <summary>Who holds the keys of a call, without their keys' private halves being shown by any query.</summary>
    IQueryable<KeyHolding> KeyHoldings { get; }

    /// <summary>Evaluation teams.</summary>
    IQueryable<Panel> Panels { get; }

    /// <summary>Evaluation teams with all that was declared, drawn and noticed.</summary>
    IQueryable<Panel> PanelsWithDeclarations { get; }

    /// <summary>Undertakings to keep a call confidential.</summary>
    IQueryable<Undertaking> Undertakings { get; }

    /// <summary>Score sheets.</summary>
    IQueryable<ScoreSheet> ScoreSheets { get; }

    /// <summary>Score sheets with their histories.</summary>
    IQueryable<ScoreSheet> SheetsWithHistory { get; }

    /// <summary>Consensus records.</summary>
    IQueryable<ConsensusRecord> ConsensusRecords { get; }

    /// <summary>Who holds or held which role where.</summary>
    IQueryable<Duty> Duties { get; }

    /// <summary>Accounts, without what is kept of passwords.</summary>
    IQueryable<Account> Accounts { get; }

    /// <summary>Sessions.</summary>
    IQueryable<Session> Sessions { get; }

    /// <summary>For which roles a second factor is required.</summary>
    IQueryable<SecondFactorRule> SecondFactorRules { get; }

    /// <summary>Second factors.</summary>
    IQueryable<SecondFactor> SecondFactors { get; }

    /// <summary>Passkeys.</summary>
    IQueryable<Passkey> Passkeys { get; }

    /// <summary>Corrections of closed steps.</summary>
    IQueryable<Correction> Corrections { get; }

    /// <summary>Awards.</summary>
    IQueryable<Award> Awards { get; }

    /// <summary>Reviews of abnormally low prices.</summary>
    IQueryable<PriceReview> PriceReviews { get; }

    /// <summary>Proposals to disqualify.</summary>
    IQueryable<DisqualificationProposal> DisqualificationProposals { get; }

    /// <summary>Letters.</summary>
    IQueryable<Notice> Notices { get; }

    /// <summary>Sendings of all letters of a call.</summary>
    IQueryable<Mailing> Mailings { get; }

    /// <summary>Debriefs.</summary>
    IQueryable<Debrief> Debriefs { get; }

    /// <summary>Disputes.</summary>
    IQueryable<Dispute> Disputes { get; }

    /// <summary>How long the records of calls are kept.</summary>
    IQueryable<RecordRetention> Retentions { get; }

    /// <summary>Documents that were issued, with the codes that they print.</summary>
    IQueryable<IssuedDocument> IssuedDocuments { get; }

    /// <summary>Files that left the service.</summary>
    IQueryable<SentDocument> SentDocuments { get; }

    /// <summary>Everything that the evaluation of a competition rests on, as of one instant, or null.</summary>
    Task<EvaluationFile?> FileOf(CompetitionId id, CancellationToken cancellation);

    /// <summary>The same for every competition of a call, in the order of its regions.</summary>
    Task<IReadOnlyList<EvaluationFile>> FilesOf(SolicitationId call, CancellationToken cancellation);

    /// <summary>A call with all of its competitions, and the files of those that are asked for, as of one instant, or
    /// null.</summary>
    /// <param name="call">The call.</param>
    /// <param name="only">The competition asked for; null: all that are ranked.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<CallFiles?> FilesOf(SolicitationId call, CompetitionId? only, CancellationToken cancellation);
}
