using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.Records;
using Procurement.Api.Operations.Demo.Start;
using Procurement.Api.Pages.Consensus;
using Procurement.Api.Pages.Open;
using Procurement.Domain.Accounts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Disputes;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Upkeep;

namespace Procurement.Tests.Pages.Words;

/// <summary>The keys that pages put together from a word and a name, and every name that may stand there. A key is
/// written as "Room Word.*".</summary>
internal static class PutTogetherKeys
{
    /// <summary>Read with a way out where there is no such word, or names of fields.</summary>
    public static readonly string[] NotNeeded =
    [
        "Bidding Envelope.*",
        "Evaluation Envelope.*",
        "Calls Form.*",
        "Calls Form.Description.*",
        "Calls Form.Title.*",
        "Frame Done.*",
    ];

    public static readonly Dictionary<string, IEnumerable<string>> All = new()
    {
        ["Accounts *.Lead"] = ["Invitation", "NewPassword"],
        ["Accounts *.Title"] = ["Invitation", "NewPassword"],
        ["Accounts AccountState.*"] = Of<AccountState>(),
        ["Accounts Health.*"] = Of<HealthPart>(),
        ["Accounts Health.*.Ill"] = Of<HealthPart>(),
        ["Accounts Health.*.Well"] = Of<HealthPart>(),
        ["Accounts Language.*"] = Of<Language>(),
        ["Accounts Role.*"] = Of<Role>(),
        ["Bidding *.Many"] = Counted,
        ["Bidding *.None"] = Counted,
        ["Bidding *.One"] = Counted,
        ["Bidding Consensus.*"] = Of<ConsensusMethod>(),
        ["Bidding Debrief.*"] = Of<DebriefState>(),
        ["Bidding Effect.*"] = Of<DisputeEffect>(),
        ["Bidding Formula.*"] = Of<PriceFormula>(),
        ["Bidding Kind.*"] = Of<CallKind>(),
        ["Bidding Language.*"] = Of<Language>(),
        ["Bidding Letter.*"] = Of<NoticeKind>(),
        ["Bidding OrganizationKind.*"] = Of<OrganizationKind>(),
        ["Bidding Ranking.*"] = Of<RankingMethod>(),
        ["Bidding Standing.*"] = Of(but: Footing.Accepted),
        ["Bidding Tie.*"] = Of(but: TieBreakKind.Unknown),
        ["Bidding WrittenIn.*"] = Of<Language>(),
        ["Calls *.None"] = ["TieLink", "Switch"],
        ["Calls CallState.*"] = Of<SolicitationState>(),
        ["Calls Complexity.*"] = Of<Complexity>(),
        ["Calls Disclosed.*"] = PlanWords.DisclosureSwitches.Keys,
        ["Calls Formula.*"] = PlanWords.Formulas.Keys,
        ["Calls Kind.*"] = Of<CallKind>(),
        ["Calls Part.Add.*"] = Parts,
        ["Calls Part.Change.*"] = Parts,
        ["Calls Part.Lead.*"] = [.. Parts, "rules"],
        ["Calls Plan.Missing.*"] = Of<Language>(),
        ["Calls Rules.*"] = Rules,
        ["Calls Rules.*.Hint"] = Rules,
        ["Calls Rules.Adjustment.*"] = ["from", "per", "percent"],
        ["Calls Zone.*"] = ["America/Toronto", "America/Winnipeg"],
        ["Consensus Meeting.Show.*"] = MeetingView.All,
        ["Consensus Step.*"] = Of<StepState>(),
        ["Evaluation *.Crumb"] = PlacePages,
        ["Evaluation *.Title"] = PlacePages,
        ["Evaluation Blocks.*"] = ["Award", "Consensus", "Mandatory", "Prices", "Ranking", "Sheets"],
        ["Evaluation Corrections.*"] = Of<CorrectionState>(),
        ["Evaluation Disqualifications.*"] = Of<ProposalState>(),
        ["Evaluation Life.*"] = Of(but: LifeKind.Rated),
        ["Evaluation Life.*.Count"] = ["Mandatory", "Prices", "Rated", "Sheets"],
        ["Evaluation Notice.*"] = Of<PanelNoticeKind>(),
        ["Evaluation Outcome.*"] = Of(but: Footing.Accepted),
        ["Evaluation Role.*"] = Of<Role>(),
        ["Evaluation Stage.*"] = Of(but: Procurement.Domain.People.Stage.Service),
        ["Evaluation Stage.*.Lead"] = Of(but: Procurement.Domain.People.Stage.Service),
        ["Evaluation Steps.*"] = Of<StepState>(),
        ["Evaluation Steps.OpenEffect.*"] = Of<StepKind>(),
        ["Evaluation Task.*"] = Of<TaskKind>(),
        ["Evaluation Task.*.Do"] = Of<TaskKind>(),
        ["Evaluation Task.*.Text"] = Of<TaskKind>(),
        ["Frame Trouble.*"] = Troubles,
        ["Frame Trouble.*.Advice"] = Troubles,
        ["Open Accessibility.*"] = AccessibilityModel.Parts,
        ["Open Accessibility.*.Text"] = AccessibilityModel.Parts,
        ["Open Help.*"] = HelpModel.Parts,
        ["Open Help.*.Text"] = HelpModel.Parts,
        ["Outcome Calendar.*"] = Of<CalendarKind>(),
        ["Outcome Debrief.Lead.*"] = Of<DebriefState>(),
        ["Outcome DebriefState.*"] = Of<DebriefState>(),
        ["Outcome Document.*"] = Of<ReportDocumentKind>(),
        ["Outcome Effect.*"] = Of<DisputeEffect>(),
        ["Outcome Effect.*.Choice"] = Of<DisputeEffect>(),
        ["Outcome Effect.*.Next"] = Of<DisputeEffect>(),
        ["Outcome Language.*"] = Of<Language>(),
        ["Outcome Language.*.Choice"] = Of<Language>(),
        ["Outcome Letter.*"] = Of<NoticeKind>(),
        ["Outcome Letter.*.When"] = Of<NoticeKind>(),
        ["Outcome Letter.Lead.*"] = Of<NoticeState>(),
        ["Outcome Letters.Count.*"] = Of<NoticeState>(),
        ["Outcome NoticeState.*"] = Of<NoticeState>(),
        ["Outcome Slot.*"] = Of<LetterSlot>(),
        ["Outcome Slot.*.Hint"] = Of<LetterSlot>(),
        ["Oversight Note.*"] = Of<FairnessNoteKind>(),
        ["Oversight Part.*"] = Of<RecordPart>(),
        ["Oversight Phase.*"] = Of<FairnessPhase>(),
        ["Oversight Role.*"] = Of<Role>(),
        ["Results Acts.*"] = Of<AwardState>(),
        ["Results Barred.*"] = ["award.regions-incomplete", "award.outdated", "ranking.stale"],
        ["Results Cause.*"] = Of<DepartureCause>(),
        ["Results Formula.*"] = Of<PriceFormula>(),
        ["Results Formula.*.Worked"] = Of<PriceFormula>(),
        ["Results Language.*"] = Of<Language>(),
        ["Results Origin.*"] = Of<PointsOrigin>(),
        ["Results Origin.*.Rounded"] = [nameof(PointsOrigin.Mean), nameof(PointsOrigin.Median)],
        ["Results Outcome.*"] = Of(but: ProposalOutcome.Ranked),
        ["Results Ranking.By.*"] = Of(but: RankingMethod.HighestTotal),
        ["Results Report.*"] = ["Comparison", "Debrief", "Evaluation", "Qualification", "Recommendation"],
        ["Results Rounding.*"] = Of<RoundingMode>(),
        ["Results Step.*"] = Of<StepState>(),
        ["Results Tie.*"] = Of(but: TieBreakKind.Unknown),
        ["Shared As.*"] = DemoPeople.All.Select(visit => visit.Key),
        ["Shared Role.*"] = Of<Role>(),
        ["Shared See.*"] = DemoPeople.All.Select(visit => visit.Key),
        ["Shared Stage.*"] = Of<DemoStage>(),
        ["Shared State.*"] = Of<SolicitationState>(),
        ["Shared Tour.*"] = Stops,
        ["Shared Tour.*.Text"] = Stops,
        ["Work Act.*"] = ["Continue", "Review", "Start", "View"],
        ["Work Entry.*"] = Of<SheetEntryKind>(),
        ["Work Sheet.*"] = ["NotStarted", "InProgress", "Locked", "UnlockAsked", "Void"],
    };

    private static string[] Counted =>
        [
            .. new[] { "Call.Cap", "Documents", "Envelope.Lead", "Home.Addenda", "Home.Lead.Calls", "Home.Requests" },
            .. new[]
            {
                "Home.Todo",
                "Plan.Digits",
                "Submit.Acknowledged",
                "Submit.Gaps",
                "Task.Addenda",
                "Task.Unplaced",
            },
        ];

    private static string[] PlacePages =>
        [
            .. new[] { "Clarifications", "CloseStep", "Corrections", "Declared", "Disqualifications" },
            .. new[] { "Panel", "Proposal", "Received", "Steps" },
        ];

    private static string[] Parts => [PlanWords.Mandatory, PlanWords.Rated, PlanWords.Price, "criterion"];

    private static string[] Rules =>
        ["commentLength", "spread", "quorum", "addendumDays", "standstillDays", "debriefDays", "planningMonths"];

    private static string[] Troubles => ["400", "403", "404", "409", "413", "429", "500"];

    private static string[] Stops => ["1", "2", "3", "4", "5"];

    private static IEnumerable<string> Of<T>()
        where T : struct, Enum => Enum.GetNames<T>();

    private static IEnumerable<string> Of<T>(T but)
        where T : struct, Enum => Enum.GetNames<T>().Where(name => name != $"{but}");
}
