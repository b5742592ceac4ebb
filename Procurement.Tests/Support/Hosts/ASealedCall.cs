using Procurement.Api.Application.Envelopes;

namespace Procurement.Tests.Support.Hosts;

/// <summary>A call with one requirement and a price, whose three key holders (two open) have made their keys; a bidder
/// sends a price, and the call comes as far as the opening.</summary>
internal sealed class ASealedCall
{
    public const string Price = "commercial";

    private static readonly EvaluationPlan Plan = APlan.Of(AStep.Mandatory("M1"), AStep.Price(100));

    private readonly AStage stage;

    private ASealedCall(AStage stage) => this.stage = stage;

    public Dictionary<string, string> Passphrases { get; } = [];

    public SolicitationId Call { get; private set; }

    public CompetitionId Competition { get; private set; }

    public ProgrammeId Programme { get; private set; }

    public static IReadOnlyList<string> Holders => CasePeople.KeyHolders;

    public static async Task<ASealedCall> Drafted(AStage stage, EvaluationPlan? plan = null)
    {
        var programme = await stage.Programme(EvaluationPolicy.PaperCase);
        var terms = AStage.Terms(CallKind.CallForProposals);
        var draft = new DraftCall(programme, terms, plan ?? Plan);
        return new ASealedCall(stage) { Programme = programme, Call = await stage.Stage.Do(CasePeople.Lead, draft) };
    }

    /// <summary>The act that replaces a holder, by what stands now.</summary>
    public async Task<ReplaceKeyHolder> Replacing(string leaving, string joining)
    {
        var stands = await stage.Stage.Do(CasePeople.Lead, new ShowKeyHolders(Call));
        return new ReplaceKeyHolder(Call, leaving, joining, stands.Version);
    }

    public static async Task<ASealedCall> Published(AStage stage, int threshold = 2, EvaluationPlan? plan = null)
    {
        var call = await Drafted(stage, plan);
        await stage.Stage.Do(CasePeople.Lead, new NameKeyHolders(call.Call, Holders, 0, threshold));
        foreach (var holder in Holders)
            await call.MakeKey(holder);
        var competitions = await stage.Stage.Do(CasePeople.Lead, new PublishCall(call.Call));
        call.Competition = competitions.Single().Competition;
        return call;
    }

    public async Task MakeKey(string holder) =>
        Passphrases[holder] = (await stage.Stage.Do(holder, new MakeKey(Call))).Passphrase;

    public Task<SubmissionReceipt> Send(string bidder, string price) =>
        stage.Stage.Do(CasePeople.Bidder(bidder), new ReceiveSubmission(Competition, price));

    /// <summary>Closes the call and every step before the price, and opens the price step. Only those named advance.</summary>
    public async Task ReachThePrice(params string[] advancing)
    {
        await Close();
        var opened = await stage.Stage.Do(CasePeople.Lead, new OpenStep(Competition, "mandatory"));
        foreach (var bidder in opened.Bidders)
        {
            var finding = new RequirementFinding("M1", advancing.Contains(bidder), ACompetition.Reason);
            var record = new RecordMandatoryResults(Competition, "mandatory", bidder, [finding], Version: 0);
            await stage.Stage.Do(CasePeople.Chair, record);
        }
        await stage.Stage.Do(CasePeople.Lead, new CloseStep(Competition, "mandatory"));
        await stage.Stage.Do(CasePeople.Lead, new OpenStep(Competition, Price));
    }

    public async Task Close()
    {
        stage.Now = ACompetition.After;
        await stage.Stage.Do(CasePeople.Lead, new CloseCall(Call));
        await stage.Stage.Do(CasePeople.Lead, new NamePanel(Competition, [new PanelMember("E1", "Evaluator 1")]));
    }

    public Task<Outcome<GivenShares>> Give(string holder) =>
        stage.Stage.Try(holder, new GiveShare(Competition, Price, Passphrases[holder]));

    public Task<Outcome<GivenShares>> GiveForReplacement(string holder) =>
        stage.Stage.Try(holder, new GiveShareForReplacement(Call, Passphrases[holder]));
}
