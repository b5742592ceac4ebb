using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Persistence.Queries;
using Procurement.Infrastructure.Persistence.Repositories;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>What an evaluation rests on is loaded in few queries, and no sealed price before its time.</summary>
public sealed class EvaluationFileTests
{
    [Test]
    public async Task A_file_takes_as_many_queries_for_20_submissions_as_for_2()
    {
        var few = await QueriesFor(new AKeptCall(2).UpToTheSecondRanking());
        var many = await QueriesFor(new AKeptCall(20).UpToTheSecondRanking());

        many.Should().HaveSameCount(few);
        few.Should().HaveCountLessThanOrEqualTo(18);
    }

    [Test]
    public async Task Before_a_price_step_opens_no_query_touches_an_envelope() =>
        (await QueriesFor(new AKeptCall())).Should().NotContain(text => text.Contains("commercial_envelopes"));

    [Test]
    public async Task At_the_opening_only_the_envelopes_of_those_that_advanced_are_read()
    {
        var call = new AKeptCall().UpToTheOpening();

        (await EnvelopesIn(call)).Should().BeEquivalentTo([call.Submissions[0].Id, call.Submissions[1].Id]);
    }

    [Test]
    public async Task After_the_opening_the_sealed_ones_are_never_read()
    {
        var call = new AKeptCall().UpToTheSecondRanking();

        (await EnvelopesIn(call)).Should().BeEquivalentTo([call.Submissions[0].Id, call.Submissions[1].Id]);
    }

    [Test]
    public async Task A_query_about_submissions_does_not_touch_the_envelopes()
    {
        var call = new AKeptCall();
        using var store = Store.InMemory();
        await store.Keep(call.Everything);
        var sent = new SentCommands();
        await using var context = store.Context(sent);

        await new Submissions(context).Of(call.Competition.Id, "B01", default);
        await new Submissions(context).Count(call.Competition.Id, default);

        sent.Texts.Should().HaveCount(2).And.NotContain(text => text.Contains("commercial_envelopes"));
    }

    [Test]
    public async Task A_file_is_read_the_same_twice()
    {
        var call = new AKeptCall(5).UpToTheSecondRanking();
        using var store = Store.InMemory();
        await store.Keep(call.Everything);

        var orders = new List<string>();
        for (var time = 0; time < 2; time++)
        {
            await using var context = store.Context();
            var file = await new ReadContext(context).FileOf(call.Competition.Id, default);
            orders.Add(string.Join(' ', file!.Submissions.Select(one => one.Bidder)));
            orders[time] += string.Join(' ', file.SheetsFor("B03", "technical").Select(one => one.Evaluator));
            context.ChangeTracker.Entries().Should().BeEmpty("a read tracks nothing");
        }

        orders[0].Should().Be("B01 B02 B03 B04 B05" + "E2 E1");
        orders[1].Should().Be(orders[0]);
    }

    private static async Task<List<string>> QueriesFor(AKeptCall call)
    {
        using var store = Store.InMemory();
        await store.Keep(call.Everything);
        var sent = new SentCommands();
        await using var context = store.Context(sent);
        await new Competitions(context).FileOf(call.Competition.Id, default);
        return sent.Texts;
    }

    private static async Task<IEnumerable<SubmissionId>> EnvelopesIn(AKeptCall call)
    {
        using var store = Store.InMemory();
        await store.Keep(call.Everything);
        await using var context = store.Context();
        await new Competitions(context).FileOf(call.Competition.Id, default);
        return context.ChangeTracker.Entries<CommercialEnvelope>().Select(entry => entry.Entity.Submission).ToList();
    }
}
