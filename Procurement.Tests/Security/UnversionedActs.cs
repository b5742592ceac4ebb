namespace Procurement.Tests.Security;

/// <summary>Acts that name no version, and why nothing of a colleague's is lost by them.</summary>
internal static class UnversionedActs
{
    private const string Adds = "adds something, and changes nothing that stands";
    private const string Once = "is done once; whoever comes second is refused with a code of its own";
    private const string Own = "is about the person's own account, session, key or word; their newest word counts";
    private const string Rule = "sets what it names, whatever stood: who comes second says the same or means the other";
    private const string Service = "is done by the service itself, once";

    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new (string Reason, string Acts)[]
        {
            (
                Adds,
                "DraftCall DraftAddendum AskQuestion AskClarification FileDispute DraftNotices RegisterOrganization "
                    + "AddBidderPerson BeginProgramme InvitePerson InviteToProgramme GiveDuty AddDocument AddSealedDocument "
                    + "RecordObservation RecordDocumentRead AddFairnessAddendum IssueReport RankCompetition "
                    + "RecommendAward RemindEvaluators ProposeCorrection"
            ),
            (
                Once,
                "NamePanel OpenStep CloseStep OpenConsensus LockScoreSheet AskToUnlockScoreSheet UnlockScoreSheet "
                    + "DecideCorrection DecideDispute ProposeDisqualification RecordWithdrawal AnswerQuestions "
                    + "AnswerClarification AskAboutPrice PublishAddendum ApproveAddendum PublishCall CloseCall CancelCall "
                    + "ArchiveCall DecideQualification ExpireList RequestDebrief RecordDebrief CloseDebrief "
                    + "ReleaseDebriefReport AttestFairness IssueFairnessReport SendNotice SendLetters HoldRecords LiftHold "
                    + "DestroyRecords EndDuty DisableAccount EnableAccount AcceptInvitation CreateFirstAdministrator"
            ),
            (
                Own,
                "AddPasskey RemovePasskey GiveUndertaking DeclareInterest AcknowledgeAddendum SeeInvitation WithdrawSubmission RemoveDocument MakeKey "
                    + "GiveShare GiveShareForReplacement AnswerAboutPrice PresentCode BeginSecondFactor ConfirmSecondFactor "
                    + "RemoveSecondFactor ChangePassword EndSession EndAllSessions ResetPassword RequestPasswordReset"
            ),
            (Rule, "RequireSecondFactor RevokeSessions ResetSecondFactor"),
            (
                Service,
                "SendNextLetter ReleaseUnaskedDebriefs IssueFirstCode BeginSession BeginPasskeySession BeginDemoSession RecordWrongSignIn"
            ),
            ("names the version of every field in the file itself", "ImportOfflineSheet"),
            ("names the receipt of the version that it replaces", "ReceiveSubmission"),
        }
            .SelectMany(one => one.Acts.Split(' ').Select(act => (act, one.Reason)))
            .ToDictionary(one => one.act, one => one.Reason);
}
