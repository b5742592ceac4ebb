using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Application.Solicitations;

/// <summary>The list of calls, on real SQLite.</summary>
public sealed class ListCallsTests
{
    [Test]
    public async Task A_list_of_calls_comes_page_by_page_the_last_to_close_first()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        foreach (var number in Enumerable.Range(1, 5))
        {
            var terms = AStage.Terms(CallKind.CallForProposals) with
            {
                Reference = $"CFP-{number}",
                ClosesAt = Closing.AddDays(number / 2),
            };
            await stage.Stage.Do(CasePeople.Lead, new DraftCall(programme, terms, ACompetition.Plan));
        }
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await stage.Stage.Do(CasePeople.Lead, new ListCalls(Limit: 2, after));
            seen.AddRange(page.Items.Select(call => call.Reference));
            after = page.Next;
        } while (after is not null);
        seen.Should().Equal("CFP-4", "CFP-5", "CFP-2", "CFP-3", "CFP-1");
    }
}
