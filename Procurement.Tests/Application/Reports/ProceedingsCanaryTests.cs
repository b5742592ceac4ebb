namespace Procurement.Tests.Application.Reports;

/// <summary>What lies under a seal or was scored is searched for in the record of proceedings: text, properties, file.</summary>
public sealed class ProceedingsCanaryTests
{
    private const string Comment = "CANARYCOMMENT";
    private static readonly Canary Opened = new(731_098_765);
    private static readonly Canary Sealed = new(731_099_321);

    [Test]
    public async Task No_price_and_no_passphrase_stands_in_it_not_even_after_the_opening()
    {
        await using var stage = new AStage();
        var call = await ASealedCall.Published(stage);
        await call.Send("B1", Opened.Price);
        await call.Send("B2", Sealed.Price);
        await call.ReachThePrice("B1");
        await call.Give(ASealedCall.Holders[0]);
        (await call.Give(ASealedCall.Holders[1])).Value.IsDone.Should().BeTrue();

        foreach (var language in Enum.GetValues<Language>())
        {
            var printed = await PrintedProceedings.Of(stage, CasePeople.Monitor, call.Call, language);
            foreach (var canary in new[] { Opened, Sealed })
                IsIn(canary, printed).Should().BeFalse();
            foreach (var passphrase in call.Passphrases.Values)
                (printed.Everything + printed.Unprinted).Should().NotContain(passphrase);
        }
    }

    [Test]
    public async Task No_points_and_no_comment_of_an_evaluator_stand_in_it()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.InTechnicalStep();
        var score = new ScoreCriterion(competition, "technical", "B1", "T1", Fraction.Of(87_31, 100), Comment, 0);
        await stage.Stage.Do(CasePeople.Evaluator("E1"), score);

        var printed = await PrintedProceedings.Of(stage, CasePeople.Monitor, call, Language.French);

        var row = printed.Entries.Single(one => one[3].StartsWith("Critère noté", StringComparison.Ordinal));
        row[3].Should().Contain("Étape\u00A0: ").And.Contain("Soumissionnaire\u00A0: ");
        row[2].Should().StartWith("Évaluatrice ou évaluateur E1");
        (printed.Everything + printed.Unprinted).Should().NotContainAny("87,31", "87.31", "8731", Comment);
    }

    private static bool IsIn(Canary canary, PrintedProceedings printed) =>
        canary.IsIn(printed.Bytes) || canary.IsIn(Encoding.UTF8.GetBytes(printed.Everything + printed.Unprinted));
}
