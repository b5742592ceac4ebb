namespace Procurement.Tests.Application;

/// <summary>Where a chair is named, nobody else who holds the role in the call acts as one.</summary>
public sealed class OtherChairTests
{
    [Test]
    public async Task Who_was_not_named_declares_and_records_nothing()
    {
        await using var stage = new AStage();
        var (call, competition) = await AskedChair.Of(stage, new PanelChair("somebody-else", "Somebody Else"));
        var answer = Declarations.Answering(competition, "B1", InterestKind.None);
        (await stage.Code(CasePeople.Chair, answer)).Should().Be("panel.chair-other");
        (await stage.Code(CasePeople.Chair, new ShowDeclarations(competition))).Should().Be("access.not-found");
        (await stage.Code(CasePeople.Chair, AskedChair.Finding(competition))).Should().Be("panel.chair-other");
        await stage.DeclareAsChair(call, competition);
        (await stage.Code("somebody-else", AskedChair.Finding(competition))).Should().Be("declaration.missing");
        await stage.Stage.Do("somebody-else", answer);
    }
}
