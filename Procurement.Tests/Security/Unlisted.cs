namespace Procurement.Tests.Security;

/// <summary>What does not stand in the table of routes, and why.</summary>
internal static class Unlisted
{
    /// <summary>Requests that no client sends.</summary>
    public static IReadOnlyDictionary<string, string> Requests { get; } =
        new Dictionary<string, string>
        {
            ["GetDecidedCall"] = "for the command line, which writes result.json from it",
            ["WriteReports"] = "for the command line, which writes all reports of a case",
            ["ShowRankingFigures"] = "the core's own records, for the pages; clients read ShowRanking",
            ["ShowAwardFigures"] = "the core's own records, for the pages; clients read ShowAward",
            ["ShowLowPrices"] = "the core's own records, for the pages; clients read ListPriceReviews",
            ["ShowQualification"] = "the core's own records, for the pages; clients read ListQualified",
            ["RenderReport"] = "a PDF, not JSON: the doors that print reports send it",
            ["RenderPanelReport"] = "a PDF, not JSON: the doors that print reports send it",
            ["SendNextLetter"] = "sent by the run that sends letters in the background",
            ["IssueFirstCode"] = "sent by the start of the service",
            ["BeginSession"] = "sent by the sign-in door once the password is checked",
            ["BeginDemoSession"] = "sent by the door of the demo, which only Development has",
            ["ShowDemo"] = "for the start page of the demo",
            ["RecordWrongSignIn"] = "sent by the sign-in door once the password is checked",
            ["AskToUpload"] = "sent by the door that takes a document, before it takes it",
            ["AddDocument"] = "sent by the door that takes a document, once it is stored",
            ["AddSealedDocument"] = "sent by the door that takes a document of a sealed envelope, once it is stored",
            ["ExportMatrix"] = "a spreadsheet, not JSON: the doors that send spreadsheets send it",
            ["ExportScoreSheet"] = "a spreadsheet, not JSON: the door of offline sheets sends it",
            ["CheckOfflineSheet"] = "sent by the door of offline sheets with the file that it takes",
            ["ImportOfflineSheet"] = "sent by the door of offline sheets with the file that it takes",
            ["ListOwnProposals"] = "for the bidder's home page; a client asks call by call",
            ["ShowOwnProposal"] = "for the bidder's pages; a client asks GetOwnSubmission",
            ["ShowOwnReceipt"] = "for the page of a receipt; a client asks GetOwnSubmission",
            ["ListOwnRequests"] = "for the bidder's page; a client asks ListClarifications and ListPriceReviews",
            ["ListPreparedCalls"] =
                "for the home page of who prepares calls; a client asks ListProgrammes and ListCalls",
            ["ShowPreparedCall"] = "for the pages about a call; a client asks DescribeCall or DescribeDraft",
            ["DescribeAddendum"] = "for the plan editor of an addendum; a client asks ListAddenda",
            ["ListAnsweredQuestions"] = "for the lead's page; a client asks ListQuestions and DescribeCall",
            ["ReadCall"] = "for the bidder's page of a call; a client asks DescribeCall and ListQuestions",
            ["ShowOwnOutcome"] = "for the bidder's page; a client asks ListNotices, ListDebriefs and ListDisputes",
            ["ReadDebrief"] = "for the page of a debrief; the doors that print reports send a client its file",
            ["ShowScoring"] = "for the page of a score sheet; a client asks ShowScoreSheet and GetProposal",
            ["ListStepRooms"] = "for the pages of the consensus room; a client asks ShowConsensus",
            ["ShowChairWork"] = "for the chair's home page; a client asks call by call",
            ["ShowConsensusRoom"] = "for the pages of the consensus room; a client asks ShowConsensus",
            ["FollowConsensus"] = "asked by the door that tells screens what the chair has open",
            ["ShowConsensusMeeting"] = "for the pages of the consensus room; a client asks ShowConsensus",
            ["ShowMandatoryRoom"] = "for the page of the mandatory requirements; a client asks ShowProgress",
            ["CheckPanel"] = "a dry run for the page of a panel; a client names it and reads what is refused",
            ["ShowLetters"] = "for the page of the letters; a client asks ListNotices",
            ["ShowDebriefs"] = "for the page of the debriefs; a client asks ListDebriefs",
            ["ShowCorrections"] = "for the page of the corrections; a client asks ListCorrections",
            ["ShowDisputes"] = "for the page of the disputes; a client asks ListDisputes",
            ["ShowDocuments"] = "for the page of the documents; a client asks ListReports",
            ["ShowFairness"] = "for the page of the fairness monitor; a client asks ListObservations and DescribeCall",
            ["ShowCalendar"] = "for the page of the calendar; a client asks DescribeCall and ShowAward",
            ["ShowFieldHistory"] = "for the page of a score sheet; a client reads the history in ShowScoreSheet",
            ["ShowReceived"] = "for the page of what was received; a client asks ListSubmissions",
            ["ReadDocument"] = "sent by the door that streams a document",
        };

    /// <summary>Endpoints under /api/v1 that map themselves.</summary>
    public static IReadOnlyDictionary<string, string> Routes { get; } =
        new Dictionary<string, string>
        {
            ["/api/v1/competitions/{competition:guid}/submissions/own/envelopes/{envelope}/documents"] =
                "takes a file, not JSON; sends AskToUpload and AddDocument or AddSealedDocument",
            ["/api/v1/competitions/{competition:guid}/documents/{document:guid}"] =
                "streams a file; sends ReadDocument",
            ["/api/v1/competitions/{competition:guid}/matrix.xlsx"] = "a spreadsheet; sends ExportMatrix",
            ["/api/v1/competitions/{competition:guid}/matrix.csv"] = "a spreadsheet; sends ExportMatrix",
            ["/api/v1/competitions/{competition:guid}/steps/{step}/sheets.xlsx"] =
                "a spreadsheet out or in; sends ExportScoreSheet and ImportOfflineSheet",
            ["/api/v1/competitions/{competition:guid}/steps/{step}/sheets.xlsx/check"] =
                "takes a spreadsheet; sends CheckOfflineSheet",
            ["/api/v1/calls/{call:guid}/reports/{document}"] = "prints a PDF; sends RenderReport",
            ["/api/v1/competitions/{competition:guid}/reports/{document}"] = "prints a PDF; sends RenderPanelReport",
        };
}
