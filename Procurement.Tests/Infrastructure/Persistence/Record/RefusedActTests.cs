namespace Procurement.Tests.Infrastructure.Persistence.Record;

/// <summary>What the record says of an act that was refused.</summary>
public sealed class RefusedActTests
{
    [Test]
    public async Task A_refusal_to_somebody_signed_in_is_entered_with_its_code_and_writes_nothing_else()
    {
        await using var stage = new AStage();
        var call = await stage.Draft(await stage.Programme());

        await stage.Stage.Try(CasePeople.Bidder("B1"), new PublishCall(call));

        var (entry, payload) = stage.Record(call)[^1];
        entry
            .Should()
            .BeEquivalentTo(
                new
                {
                    Act = nameof(PublishCall),
                    Person = CasePeople.Bidder("B1"),
                    Refusals = "access.not-permitted",
                    Number = 2,
                }
            );
        payload.Should().Be("[]");
    }

    [Test]
    public async Task A_refusal_to_nobody_is_not_entered()
    {
        await using var stage = new AStage();
        var call = await stage.Draft(await stage.Programme());

        await stage.Stage.Try(null, new PublishCall(call));

        stage.Record(call).Should().ContainSingle().Which.Entry.Act.Should().Be(nameof(DraftCall));
    }
}
