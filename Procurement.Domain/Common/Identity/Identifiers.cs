namespace Procurement.Domain.Common.Identity;

/// <summary>Identifies a programme.</summary>
public readonly record struct ProgrammeId(Guid Value);

/// <summary>Identifies an organization that may bid.</summary>
public readonly record struct OrganizationId(Guid Value);

/// <summary>Identifies an RFQ or a CFP.</summary>
public readonly record struct SolicitationId(Guid Value);

/// <summary>Identifies what is evaluated: the one competition of an RFQ, or that of one region of a CFP.</summary>
public readonly record struct CompetitionId(Guid Value);

/// <summary>Identifies one bidder's submission to one competition.</summary>
public readonly record struct SubmissionId(Guid Value);

/// <summary>Identifies the evaluation team of one competition.</summary>
public readonly record struct PanelId(Guid Value);

/// <summary>Identifies one evaluator's sheet for one submission and step.</summary>
public readonly record struct ScoreSheetId(Guid Value);

/// <summary>Identifies what the panel agreed for one submission and step.</summary>
public readonly record struct ConsensusRecordId(Guid Value);

/// <summary>Identifies one version of a list of the qualified.</summary>
public readonly record struct QualifiedListId(Guid Value);

/// <summary>Identifies the award of one call.</summary>
public readonly record struct AwardId(Guid Value);

/// <summary>Identifies one document that was issued.</summary>
public readonly record struct IssuedDocumentId(Guid Value);

/// <summary>Identifies one correction of a closed step.</summary>
public readonly record struct CorrectionId(Guid Value);

/// <summary>Identifies one role that one person was given somewhere.</summary>
public readonly record struct DutyId(Guid Value);

/// <summary>Identifies one addendum to a published call.</summary>
public readonly record struct AddendumId(Guid Value);

/// <summary>Identifies one question of a bidder.</summary>
public readonly record struct QuestionId(Guid Value);

/// <summary>Identifies one published answer.</summary>
public readonly record struct AnswerId(Guid Value);

/// <summary>Identifies one sign-in of one person.</summary>
public readonly record struct SessionId(Guid Value);

/// <summary>Identifies a link or code that works once.</summary>
public readonly record struct AccountLinkId(Guid Value);

/// <summary>Identifies a message to one person.</summary>
public readonly record struct MessageId(Guid Value);

/// <summary>Identifies a proposal to disqualify a submission.</summary>
public readonly record struct DisqualificationProposalId(Guid Value);

/// <summary>Identifies the review of one abnormally low price.</summary>
public readonly record struct PriceReviewId(Guid Value);

/// <summary>Identifies one letter to one bidder.</summary>
public readonly record struct NoticeId(Guid Value);

/// <summary>Identifies a buyer's standard paragraphs for one kind of letter.</summary>
public readonly record struct LetterTemplateId(Guid Value);

/// <summary>Identifies one debrief.</summary>
public readonly record struct DebriefId(Guid Value);

/// <summary>Identifies one bid dispute.</summary>
public readonly record struct DisputeId(Guid Value);

/// <summary>Identifies one person's undertaking to keep one call confidential.</summary>
public readonly record struct UndertakingId(Guid Value);

/// <summary>Identifies one document of a submission.</summary>
public readonly record struct DocumentId(Guid Value);

/// <summary>Identifies one question about submissions after closing.</summary>
public readonly record struct ClarificationId(Guid Value);

/// <summary>Identifies one thing under a seal: a price form or a document of a commercial envelope.</summary>
public readonly record struct SealedItemId(Guid Value);

/// <summary>Identifies one sending of all letters of a call.</summary>
public readonly record struct MailingId(Guid Value);

/// <summary>Identifies the file of a call's fairness monitor.</summary>
public readonly record struct FairnessFileId(Guid Value);

/// <summary>Where new identifiers come from; passed in, so that a replay draws the same ones.</summary>
public interface IIdentifiers
{
    /// <summary>An identifier that was never given out.</summary>
    Guid Next();
}
