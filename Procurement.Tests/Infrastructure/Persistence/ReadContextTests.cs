using Microsoft.EntityFrameworkCore;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>Queries track nothing and find no sealed price.</summary>
public sealed class ReadContextTests
{
    private readonly AKeptCall kept = new AKeptCall().UpToTheSecondRanking();
    private Store store = null!;

    [SetUp]
    public async Task Keep()
    {
        store = Store.InFile();
        await store.Keep([.. kept.Everything, kept.Award(), kept.List(1)]);
    }

    [TearDown]
    public void Drop() => store.Dispose();

    [Test]
    public async Task Every_kind_of_record_can_be_read_and_none_is_tracked()
    {
        await using var context = store.Context();
        var read = new ReadContext(context);

        (await read.Programmes.ToListAsync()).Should().ContainSingle();
        (await read.Organizations.ToListAsync()).Should().HaveCount(3);
        (await read.Solicitations.ToListAsync()).Should().ContainSingle();
        (await read.QualifiedLists.ToListAsync()).Single().Bidders.Should().ContainSingle();
        (await read.Competitions.ToListAsync()).Single().Rankings.Should().HaveCount(2);
        (await read.Submissions.ToListAsync()).Should().HaveCount(3);
        (await read.Panels.ToListAsync()).Single().Members.Should().HaveCount(2);
        (await read.ScoreSheets.ToListAsync()).Should().HaveCount(6);
        (await read.ConsensusRecords.ToListAsync()).Should().HaveCount(3);
        (await read.Awards.ToListAsync()).Should().ContainSingle();
        (await read.FilesOf(kept.Solicitation.Id, default)).Should().ContainSingle();
        context.ChangeTracker.Entries().Should().BeEmpty();
    }

    [Test]
    public async Task Only_opened_prices_are_found_and_their_forms_are_not_selected()
    {
        var sent = new SentCommands();
        await using var context = store.Context(sent);

        var prices = await new ReadContext(context)
            .OpenedPrices.Where(price => price.Competition == kept.Competition.Id)
            .OrderBy(price => price.Price)
            .ThenBy(price => price.Submission)
            .ToListAsync();

        prices.Select(price => price.Price).Should().Equal(Money.Of(100.50m), Money.Of(101.50m));
        sent.Texts.Should().ContainSingle().Which.Should().NotContain("written");
    }

    [Test]
    public async Task Instants_and_points_are_compared_in_the_database()
    {
        await using var context = store.Context();
        var read = new ReadContext(context);
        var justBefore = AKeptCall.ClosesAt.ToUniversalTime().AddSeconds(-1);

        var late = await read.Submissions.Where(one => one.Receipt.ReceivedAt > justBefore).ToListAsync();
        var ranked = await read
            .Competitions.SelectMany(one => one.Rankings)
            .SelectMany(one => one.Places)
            .Where(place => place.Total > Points.Zero)
            .CountAsync();

        late.Should().ContainSingle();
        ranked.Should().Be(3, "two in the first ranking, one in the second");
    }
}
