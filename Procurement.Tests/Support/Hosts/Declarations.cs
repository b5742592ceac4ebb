namespace Procurement.Tests.Support.Hosts;

/// <summary>What evaluators declare before they may see anything.</summary>
internal static class Declarations
{
    public static TypedConfirmation Confirmed(DeclarationText text) => new(text.Version, Language.French, "É. Une");

    /// <summary>The undertaking, and no conflict with any of these bidders.</summary>
    public static async Task Declare(
        this AStage stage,
        SolicitationId call,
        CompetitionId competition,
        string evaluator,
        params string[] bidders
    )
    {
        await stage.Undertake(call, evaluator);
        foreach (var bidder in bidders)
            await stage.Answer(competition, evaluator, bidder, InterestKind.None);
    }

    /// <summary>The same of the chair, who answers under their account.</summary>
    public static async Task DeclareAsChair(
        this AStage stage,
        SolicitationId call,
        CompetitionId competition,
        params string[] bidders
    )
    {
        var undertaking = new GiveUndertaking(call, Confirmed(DeclarationText.Confidentiality));
        await stage.Stage.Do(CasePeople.Chair, undertaking);
        foreach (var bidder in bidders)
            await stage.Stage.Do(CasePeople.Chair, Answering(competition, bidder, InterestKind.None));
    }

    public static Task<UndertakingId> Undertake(this AStage stage, SolicitationId call, string evaluator) =>
        stage.Stage.Do(
            CasePeople.Evaluator(evaluator),
            new GiveUndertaking(call, Confirmed(DeclarationText.Confidentiality))
        );

    public static Task<Done> Answer(
        this AStage stage,
        CompetitionId competition,
        string evaluator,
        string bidder,
        InterestKind answer,
        string? member = null
    ) =>
        stage.Stage.Do(
            CasePeople.Evaluator(evaluator),
            Answering(competition, bidder, answer) with
            {
                Member = member,
            }
        );

    public static DeclareInterest Answering(CompetitionId competition, string bidder, InterestKind answer) =>
        new(
            competition,
            bidder,
            answer,
            answer == InterestKind.None ? null : "Worked there until 2019.",
            null,
            Confirmed(DeclarationText.Interest)
        );
}
