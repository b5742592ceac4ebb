using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Persistence.Conversions;

internal sealed class ProgrammeIdConverter()
    : ValueConverter<ProgrammeId, Guid>(id => id.Value, value => new ProgrammeId(value));

internal sealed class OrganizationIdConverter()
    : ValueConverter<OrganizationId, Guid>(id => id.Value, value => new OrganizationId(value));

internal sealed class SolicitationIdConverter()
    : ValueConverter<SolicitationId, Guid>(id => id.Value, value => new SolicitationId(value));

internal sealed class CompetitionIdConverter()
    : ValueConverter<CompetitionId, Guid>(id => id.Value, value => new CompetitionId(value));

internal sealed class SubmissionIdConverter()
    : ValueConverter<SubmissionId, Guid>(id => id.Value, value => new SubmissionId(value));

internal sealed class PanelIdConverter() : ValueConverter<PanelId, Guid>(id => id.Value, value => new PanelId(value));

internal sealed class ScoreSheetIdConverter()
    : ValueConverter<ScoreSheetId, Guid>(id => id.Value, value => new ScoreSheetId(value));

internal sealed class ConsensusRecordIdConverter()
    : ValueConverter<ConsensusRecordId, Guid>(id => id.Value, value => new ConsensusRecordId(value));

internal sealed class QualifiedListIdConverter()
    : ValueConverter<QualifiedListId, Guid>(id => id.Value, value => new QualifiedListId(value));

internal sealed class AwardIdConverter() : ValueConverter<AwardId, Guid>(id => id.Value, value => new AwardId(value));

internal sealed class AddendumIdConverter()
    : ValueConverter<AddendumId, Guid>(id => id.Value, value => new AddendumId(value));

internal sealed class QuestionIdConverter()
    : ValueConverter<QuestionId, Guid>(id => id.Value, value => new QuestionId(value));

internal sealed class AnswerIdConverter()
    : ValueConverter<AnswerId, Guid>(id => id.Value, value => new AnswerId(value));

internal sealed class DocumentIdConverter()
    : ValueConverter<DocumentId, Guid>(id => id.Value, value => new DocumentId(value));

internal sealed class ClarificationIdConverter()
    : ValueConverter<ClarificationId, Guid>(id => id.Value, value => new ClarificationId(value));

internal sealed class DutyIdConverter() : ValueConverter<DutyId, Guid>(id => id.Value, value => new DutyId(value));

internal sealed class IssuedDocumentIdConverter()
    : ValueConverter<IssuedDocumentId, Guid>(id => id.Value, value => new IssuedDocumentId(value));

internal sealed class SessionIdConverter()
    : ValueConverter<SessionId, Guid>(id => id.Value, value => new SessionId(value));

internal sealed class AccountLinkIdConverter()
    : ValueConverter<AccountLinkId, Guid>(id => id.Value, value => new AccountLinkId(value));

internal sealed class MessageIdConverter()
    : ValueConverter<MessageId, Guid>(id => id.Value, value => new MessageId(value));

internal sealed class DisqualificationProposalIdConverter()
    : ValueConverter<DisqualificationProposalId, Guid>(id => id.Value, value => new DisqualificationProposalId(value));

internal sealed class PriceReviewIdConverter()
    : ValueConverter<PriceReviewId, Guid>(id => id.Value, value => new PriceReviewId(value));

internal sealed class MailingIdConverter()
    : ValueConverter<MailingId, Guid>(id => id.Value, value => new MailingId(value));

internal sealed class NoticeIdConverter()
    : ValueConverter<NoticeId, Guid>(id => id.Value, value => new NoticeId(value));

internal sealed class LetterTemplateIdConverter()
    : ValueConverter<LetterTemplateId, Guid>(id => id.Value, value => new LetterTemplateId(value));

internal sealed class DebriefIdConverter()
    : ValueConverter<DebriefId, Guid>(id => id.Value, value => new DebriefId(value));

internal sealed class DisputeIdConverter()
    : ValueConverter<DisputeId, Guid>(id => id.Value, value => new DisputeId(value));

internal sealed class UndertakingIdConverter()
    : ValueConverter<UndertakingId, Guid>(id => id.Value, value => new UndertakingId(value));

internal sealed class CorrectionIdConverter()
    : ValueConverter<CorrectionId, Guid>(id => id.Value, value => new CorrectionId(value));

internal sealed class SealedItemIdConverter()
    : ValueConverter<SealedItemId, Guid>(id => id.Value, value => new SealedItemId(value));

internal sealed class FairnessFileIdConverter()
    : ValueConverter<FairnessFileId, Guid>(id => id.Value, value => new FairnessFileId(value));
