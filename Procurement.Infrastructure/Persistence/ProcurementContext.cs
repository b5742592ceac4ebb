using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Infrastructure.Persistence.Configurations;
using Procurement.Infrastructure.Persistence.Conversions;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Persistence;

/// <summary>
/// What is kept and in which form, the same in every database: exact numbers as whole numbers, instants as UTC ticks,
/// words of a fixed set as text, identifiers that the application makes. Each database derives a context of its own,
/// with migrations of its own.
/// </summary>
public abstract class ProcurementContext : DbContext
{
    /// <summary>Longest word of a fixed set, such as a state.</summary>
    private const int LongestWord = 32;

    private readonly List<RowChange> changes = [];

    private protected ProcurementContext(DbContextOptions options)
        : base(options)
    {
        ChangeTracker.LazyLoadingEnabled = false;
    }

    /// <summary>Begins to read as of one instant on the open connection, without keeping a writer waiting.</summary>
    internal abstract DbTransaction BeginSnapshot();

    /// <inheritdoc />
    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var detects = NumberRows();
        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <inheritdoc />
    public sealed override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        var detects = NumberRows();
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>What was saved since it was last taken, for the record.</summary>
    internal IReadOnlyList<RowChange> TakeChanges()
    {
        RowChange[] taken = [.. changes];
        changes.Clear();
        return taken;
    }

    /// <summary>Looks for changes once, and not again while they are saved; remembers them for the record.</summary>
    private bool NumberRows()
    {
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        RowOrder.Number(ChangeTracker);
        changes.AddRange(RowChanges.Of(this.GetService<IUpdateAdapterFactory>().Create().Entries));
        return detects;
    }

    /// <inheritdoc />
    protected sealed override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(LongestWord);
        conventions.Properties<Points>().HaveConversion<PointsConverter>();
        conventions.Properties<Percent>().HaveConversion<PercentConverter>();
        conventions.Properties<Money>().HaveConversion<MoneyConverter>();
        conventions.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        conventions.Properties<IReadOnlyList<Points>>().HaveConversion<PointsListConverter, PointsListComparer>();
        conventions.Properties<IReadOnlyList<string>>().HaveConversion<StringListConverter, StringListComparer>();
        conventions.Properties<ProgrammeId>().HaveConversion<ProgrammeIdConverter>();
        conventions.Properties<OrganizationId>().HaveConversion<OrganizationIdConverter>();
        conventions.Properties<SolicitationId>().HaveConversion<SolicitationIdConverter>();
        conventions.Properties<CompetitionId>().HaveConversion<CompetitionIdConverter>();
        conventions.Properties<SubmissionId>().HaveConversion<SubmissionIdConverter>();
        conventions.Properties<PanelId>().HaveConversion<PanelIdConverter>();
        conventions.Properties<ScoreSheetId>().HaveConversion<ScoreSheetIdConverter>();
        conventions.Properties<ConsensusRecordId>().HaveConversion<ConsensusRecordIdConverter>();
        conventions.Properties<QualifiedListId>().HaveConversion<QualifiedListIdConverter>();
        conventions.Properties<AwardId>().HaveConversion<AwardIdConverter>();
        conventions.Properties<AddendumId>().HaveConversion<AddendumIdConverter>();
        conventions.Properties<QuestionId>().HaveConversion<QuestionIdConverter>();
        conventions.Properties<AnswerId>().HaveConversion<AnswerIdConverter>();
        conventions.Properties<DisqualificationProposalId>().HaveConversion<DisqualificationProposalIdConverter>();
        conventions.Properties<PriceReviewId>().HaveConversion<PriceReviewIdConverter>();
        conventions.Properties<MailingId>().HaveConversion<MailingIdConverter>();
        conventions.Properties<NoticeId>().HaveConversion<NoticeIdConverter>();
        conventions.Properties<LetterTemplateId>().HaveConversion<LetterTemplateIdConverter>();
        conventions.Properties<DebriefId>().HaveConversion<DebriefIdConverter>();
        conventions.Properties<DisputeId>().HaveConversion<DisputeIdConverter>();
        conventions.Properties<DocumentId>().HaveConversion<DocumentIdConverter>();
        conventions.Properties<ClarificationId>().HaveConversion<ClarificationIdConverter>();
        conventions
            .Properties<IReadOnlyList<Domain.Submissions.Documents.EnclosedDocument>>()
            .HaveConversion<EnclosedDocumentsConverter, EnclosedDocumentsComparer>();
        conventions
            .Properties<IReadOnlyList<Domain.Submissions.Documents.CriterionPlace>>()
            .HaveConversion<CriterionPlacesConverter, CriterionPlacesComparer>();
        conventions.Properties<IssuedDocumentId>().HaveConversion<IssuedDocumentIdConverter>();
        conventions.Properties<CorrectionId>().HaveConversion<CorrectionIdConverter>();
        conventions.Properties<DutyId>().HaveConversion<DutyIdConverter>();
        conventions.Properties<SessionId>().HaveConversion<SessionIdConverter>();
        conventions.Properties<AccountLinkId>().HaveConversion<AccountLinkIdConverter>();
        conventions.Properties<MessageId>().HaveConversion<MessageIdConverter>();
        conventions.Properties<UndertakingId>().HaveConversion<UndertakingIdConverter>();
        conventions.Properties<FairnessFileId>().HaveConversion<FairnessFileIdConverter>();
        conventions.Properties<SealedItemId>().HaveConversion<SealedItemIdConverter>();
    }

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder model)
    {
        ProgrammeConfiguration programmes = new();
        model.ApplyConfiguration<Domain.Organizations.Programme>(programmes);
        model.ApplyConfiguration<Domain.Organizations.Region>(programmes);
        model.ApplyConfiguration(new OrganizationConfiguration());
        model.ApplyConfiguration(new DutyConfiguration());
        SolicitationConfiguration calls = new();
        model.ApplyConfiguration<Domain.Solicitations.Solicitation>(calls);
        model.ApplyConfiguration<Domain.Solicitations.PlanVersion>(calls);
        AddendumConfiguration addenda = new();
        model.ApplyConfiguration<Domain.Solicitations.Addendum>(addenda);
        model.ApplyConfiguration<Domain.Solicitations.Acknowledgement>(addenda);
        QuestionConfiguration questions = new();
        model.ApplyConfiguration<Domain.Solicitations.Question>(questions);
        model.ApplyConfiguration<Domain.Solicitations.Answer>(questions);
        model.ApplyConfiguration(new InvitationConfiguration());
        model.ApplyConfiguration(new KeptAnswerConfiguration());
        AccountConfiguration accounts = new();
        model.ApplyConfiguration<Domain.Accounts.Account>(accounts);
        model.ApplyConfiguration<Accounts.Credential>(accounts);
        SessionConfiguration sessions = new();
        model.ApplyConfiguration<Domain.Accounts.Session>(sessions);
        model.ApplyConfiguration<Domain.Accounts.AccountLink>(sessions);
        SecondFactorConfiguration factors = new();
        model.ApplyConfiguration<Domain.Accounts.SecondFactor>(factors);
        model.ApplyConfiguration<Domain.Accounts.RecoveryCode>(factors);
        model.ApplyConfiguration<Domain.Accounts.SecondFactorRule>(factors);
        model.ApplyConfiguration(new PasskeyConfiguration());
        OutboxConfiguration outbox = new();
        model.ApplyConfiguration<Mail.OutboxMessage>(outbox);
        model.ApplyConfiguration<Accounts.SignInKey>(outbox);
        QualifiedListConfiguration lists = new();
        model.ApplyConfiguration<Domain.Qualification.QualifiedList>(lists);
        model.ApplyConfiguration<Domain.Qualification.QualifiedBidder>(lists);
        model.ApplyConfiguration<Domain.Qualification.ListDeparture>(lists);
        CompetitionConfiguration competitions = new();
        model.ApplyConfiguration<Domain.Evaluation.Competitions.Competition>(competitions);
        model.ApplyConfiguration<Domain.Evaluation.Competitions.StepProgress>(competitions);
        model.ApplyConfiguration<Domain.Evaluation.Competitions.EnvelopeOpening>(competitions);
        model.ApplyConfiguration<Domain.Evaluation.Competitions.DocumentOpening>(competitions);
        RankingConfiguration rankings = new();
        model.ApplyConfiguration<Domain.Evaluation.Competitions.RankingRecord>(rankings);
        model.ApplyConfiguration<Domain.Evaluation.Competitions.RankedPlace>(rankings);
        SubmissionConfiguration submissions = new();
        model.ApplyConfiguration<Domain.Submissions.Submission>(submissions);
        model.ApplyConfiguration<Domain.Submissions.MandatoryAnswer>(submissions);
        SubmittedDocumentConfiguration documents = new();
        model.ApplyConfiguration<Domain.Submissions.SubmissionDraft>(documents);
        model.ApplyConfiguration<Domain.Submissions.SubmissionVersion>(documents);
        model.ApplyConfiguration<Domain.Submissions.Documents.SubmittedDocument>(documents);
        model.ApplyConfiguration<Infrastructure.Submissions.DocumentChunk>(documents);
        ClarificationConfiguration clarifications = new();
        model.ApplyConfiguration<Domain.Submissions.Clarification>(clarifications);
        model.ApplyConfiguration<Domain.Submissions.ClarificationAnswer>(clarifications);
        model.ApplyConfiguration(new CommercialEnvelopeConfiguration());
        model.ApplyConfiguration(new SealedItemConfiguration());
        KeyHoldingConfiguration keys = new();
        model.ApplyConfiguration<Domain.Envelopes.KeyHolding>(keys);
        model.ApplyConfiguration<Domain.Envelopes.KeyHolder>(keys);
        PanelConfiguration panels = new();
        model.ApplyConfiguration<Domain.Evaluation.Panels.Panel>(panels);
        model.ApplyConfiguration<Domain.Evaluation.Panels.PanelMember>(panels);
        model.ApplyConfiguration<Domain.Evaluation.Panels.PanelChange>(panels);
        DeclarationConfiguration declarations = new();
        model.ApplyConfiguration<Domain.Evaluation.Panels.DeclaredConflict>(declarations);
        model.ApplyConfiguration<Domain.Evaluation.Panels.Declaration>(declarations);
        model.ApplyConfiguration<Domain.Evaluation.Panels.DeclarationFinding>(declarations);
        model.ApplyConfiguration<Domain.Evaluation.Panels.Undertaking>(declarations);
        PanelReadingConfiguration readings = new();
        model.ApplyConfiguration<Domain.Evaluation.Panels.ReadingOrder>(readings);
        model.ApplyConfiguration<Domain.Evaluation.Panels.PanelNotice>(readings);
        ScoreSheetConfiguration sheets = new();
        model.ApplyConfiguration<Domain.Evaluation.ScoreSheets.ScoreSheet>(sheets);
        model.ApplyConfiguration<Domain.Evaluation.ScoreSheets.SheetField>(sheets);
        model.ApplyConfiguration<Domain.Evaluation.ScoreSheets.SheetEntry>(sheets);
        ConsensusRecordConfiguration records = new();
        model.ApplyConfiguration<Domain.Evaluation.Consensus.ConsensusRecord>(records);
        model.ApplyConfiguration<Domain.Evaluation.Consensus.AgreedMark>(records);
        model.ApplyConfiguration<Domain.Evaluation.Consensus.ReplacedMark>(records);
        model.ApplyConfiguration<Domain.Evaluation.Consensus.SpreadReview>(records);
        model.ApplyConfiguration(new CorrectionConfiguration());
        AwardConfiguration awards = new();
        model.ApplyConfiguration<Domain.Awards.Award>(awards);
        model.ApplyConfiguration<Domain.Awards.AwardEntry>(awards);
        model.ApplyConfiguration<Domain.Awards.AwardDecision>(awards);
        model.ApplyConfiguration<Domain.Awards.PassedOver>(awards);
        model.ApplyConfiguration(new IssuedDocumentConfiguration());
        model.ApplyConfiguration(new SentDocumentConfiguration());
        var mailings = new MailingConfiguration();
        model.ApplyConfiguration<Domain.Notices.Mailing>(mailings);
        model.ApplyConfiguration<Domain.Notices.HeldBack>(mailings);
        model.ApplyConfiguration(new PriceReviewConfiguration());
        model.ApplyConfiguration(new DisqualificationProposalConfiguration());
        model.ApplyConfiguration(new NoticeConfiguration());
        LetterTemplateConfiguration templates = new();
        model.ApplyConfiguration<Domain.Notices.Templates.LetterTemplate>(templates);
        model.ApplyConfiguration<Domain.Notices.Templates.TemplateRevision>(templates);
        model.ApplyConfiguration(new DebriefConfiguration());
        model.ApplyConfiguration(new DisputeConfiguration());
        FairnessConfiguration fairness = new();
        model.ApplyConfiguration<Domain.Fairness.FairnessFile>(fairness);
        model.ApplyConfiguration<Domain.Fairness.FairnessNote>(fairness);
        model.ApplyConfiguration(new RecordRetentionConfiguration());
        RecordConfiguration record = new();
        model.ApplyConfiguration<Record.RecordEntry>(record);
        model.ApplyConfiguration<Record.RecordPayload>(record);
    }
}
