using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Endpoints.ManyClients;

/// <summary>Many clients at once over HTTP, with sessions, permissions and the record: what the service said stands in its
/// database at the end, and nothing else.</summary>
public sealed class ManyClientsTests
{
    public static readonly string[] Criteria = ["T1", "T2", "T3", "T4"];

    private const int Clients = 32;
    private const int Writes = 10_000;

    private static readonly string[] Evaluators = ["E1", "E2", "E3"];

    private AccountsHost host = null!;
    private SolicitationId call;
    private CompetitionId competition;

    [OneTimeSetUp]
    public async Task Start()
    {
        host = new AccountsHost();
        host.Clock.Now = ACompetition.After.AddHours(1);
        var leaves = Criteria.Select(criterion => ACriterion.Leaf(criterion, 100)).ToArray();
        var plan = APlan.Of(AStep.Mandatory("M1"), AStep.Rated("technical", leaves), AStep.Price(100));
        await using (
            var room = await APanelRoom.Scoring(new AStage(file: host.Location), plan with { DrawSeed = null })
        )
            (call, competition) = (room.Call, room.Competition);
        foreach (var person in Evaluators.Select(CasePeople.Evaluator).Append(CasePeople.Lead))
            await host.Keep(provider =>
            {
                var details = new PersonDetails("Somebody", $"{person}@example.ca", Language.English);
                var account = new Account(person, details, host.Clock.Now);
                account.Activate();
                ((IAccounts)provider.GetService(typeof(IAccounts))!).Add(account);
            });
    }

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task Nothing_is_lost_and_nothing_is_kept_twice()
    {
        var model = new WrittenModel();
        var sheets = $"/api/v1/competitions/{competition.Value}/steps/technical/sheets";
        var tabs = new List<Tab>();
        for (var number = 0; number < Clients; number++)
        {
            var evaluator = Evaluators[number % Evaluators.Length];
            var client = await host.NewClient(CasePeople.Evaluator(evaluator));
            tabs.Add(new Tab(client, evaluator, sheets, model, number));
        }

        await Task.WhenAll(tabs.Select(tab => Task.Run(() => tab.Write(Writes / Clients))));

        model.Count.Should().BeGreaterThan(Writes * 9 / 10);
        foreach (var evaluator in Evaluators)
        {
            var client = await host.NewClient(CasePeople.Evaluator(evaluator));
            foreach (var bidder in new[] { "B1", "B2", "B3" })
                Agrees(model, evaluator, bidder, await client.GetFromJsonAsync<JsonElement>($"{sheets}/{bidder}"));
        }
        await using var connection = new SqliteConnection($"Data Source={host.Location.Path};Pooling=False");
        await connection.OpenAsync();
        (await Verifier.OfDatabase(connection, [], default)).Fault.Should().BeNull();
    }

    [Test]
    public async Task An_act_that_is_sent_again_with_its_key_is_done_once()
    {
        const int Acts = 4;
        var address = $"/api/v1/competitions/{competition.Value}/clarifications";
        var made = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(() => Ask(number))));

        var lead = await host.NewClient(CasePeople.Lead);
        var stand = await lead.GetFromJsonAsync<JsonElement>(address);
        stand.EnumerateArray().Should().HaveCount(Clients * Acts);
        made.Should().OnlyHaveUniqueItems().And.HaveCount(Clients * Acts);

        async Task Ask(int number)
        {
            var dice = new Random(number);
            using var client = await host.NewClient(CasePeople.Lead);
            for (var act = 0; act < Acts; act++)
            {
                // The answer of the first is often lost; then it is sent again, twice at once.
                using (var patience = new CancellationTokenSource(dice.Next(6)))
                    await Lost(client.SendAsync(Question(), patience.Token));
                var answers = await Task.WhenAll(client.SendAsync(Question()), client.SendAsync(Question()));
                answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Created);
                var bodies = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()));
                bodies[1].Should().Be(bodies[0]);
                made.Add(bodies[0]);

                HttpRequestMessage Question() =>
                    SignedInHost.Post(
                        address,
                        $$"""
                        {
                          "bidders": ["B1"],
                          "question": { "en": "What is {{number}}.{{act}}?", "fr": "Que veut dire {{number}}.{{act}}?" },
                          "answerUntil": "{{host.Clock.Now.AddDays(3):O}}"
                        }
                        """,
                        $"key-{number}-{act}"
                    );
            }
        }
    }

    private static async Task Lost(Task request)
    {
        try
        {
            await request;
        }
        catch (OperationCanceledException) { }
    }

    private static void Agrees(WrittenModel model, string evaluator, string bidder, JsonElement sheet)
    {
        var written = sheet
            .GetProperty("history")
            .EnumerateArray()
            .ToLookup(
                entry => entry.GetProperty("criterion").GetString(),
                entry => entry.GetProperty("comment").GetString()!
            );
        foreach (var stands in sheet.GetProperty("fields").EnumerateArray())
        {
            var field = new Field(evaluator, bidder, stands.GetProperty("criterion").GetString()!);
            var texts = written[field.Criterion].ToList();
            texts.Should().OnlyHaveUniqueItems("nothing is kept twice");
            texts.Should().OnlyContain(text => model.Knows(field, text)).And.NotIntersectWith(model.Refused);
            foreach (var (version, text) in model.Of(field))
                texts[version - 1].Should().Be(text, "what was said to be kept is kept, under its version");
            stands.GetProperty("version").GetInt32().Should().Be(texts.Count);
            stands.GetProperty("comment").GetString().Should().Be(texts[^1]);
        }
    }
}
