using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Operations.Cases;
using Procurement.Benchmarks.Load;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Benchmarks.Pages;

/// <summary>
/// A call of 9 regions, 24 bidders in each, 5 evaluators and 40 criteria, brought act by act into the middle of its life:
/// two regions are ranked, in two the panel agrees, in five every sheet but one of each evaluator is in, and that one is half
/// written.
/// </summary>
internal sealed class LargeCall
{
    public const int Regions = 9;
    public const int Bidders = 24;
    public const int Evaluators = 5;
    public const int Criteria = 40;
    public const int Ranked = 2;
    public const int Agreeing = 2;
    public const string Step = "technical";

    private readonly CaseClock clock = new() { Now = TimeProvider.System.GetUtcNow().AddDays(-3) };
    private readonly CaseFile file;
    private readonly ServiceProvider services;
    private readonly Stage stage;

    private LargeCall(DatabaseLocation location, CaseFile given)
    {
        file = given with
        {
            Regions =
            [
                .. Numbers(Regions)
                    .Select(number => new CaseRegion($"R{number}", new($"Region {number}", $"Région {number}"), null)),
            ],
            Evaluators = [.. Numbers(Evaluators).Select(number => new CaseEvaluator($"E{number}", "Somebody", []))],
            Bidders =
            [
                .. Numbers(Bidders)
                    .Select(number => new CaseBidder(
                        $"B{number:00}",
                        $"Bidder {number} Employment Services",
                        (Language)(number % 2),
                        OrganizationKind.NotForProfit,
                        []
                    )),
            ],
        };
        Migrator.Migrate(location);
        services = CaseEvaluation.Services(file, clock).AddPersistence(location).BuildServiceProvider();
        stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);
    }

    /// <summary>Makes it.</summary>
    /// <returns>Its identifiers and the sessions of its people.</returns>
    public static async Task<LargeCallKeys> In(DatabaseLocation location, CaseFile given)
    {
        var made = new LargeCall(location, given);
        await using (made.services)
        {
            var call = await made.Live();
            made.clock.Now = TimeProvider.System.GetUtcNow();
            return call with { People = await made.SignIn() };
        }
    }

    public static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    public static string Leaf(int number) => $"T{(number - 1) / 8 + 1}.{(number - 1) % 8 + 1}";

    private async Task<LargeCallKeys> Live()
    {
        var begin = CaseScript.Programme(file);
        var facts = begin.Facts with { Policy = EvaluationPolicy.Service };
        var programme = await CaseStaff.Begin(stage, file, begin with { Facts = facts });
        var plan = Plan(file.CallsForProposals[0].Plan);
        var terms = CaseScript.Terms(file.CallsForProposals[0]) with
        {
            ClosesAt = clock.Now.AddDays(1),
            Regions = [.. file.Regions.Select(region => region.Code)],
            MostRegionsPerBidder = 3,
        };
        var call = await stage.Do(CasePeople.Lead, new DraftCall(programme, terms, plan));
        await stage.Do(CasePeople.Approver, new ApproveCall(call, Version: 1));
        var keys = await CaseKeys.Make(stage, call, plan);
        var regions = (await stage.Do(CasePeople.Lead, new PublishCall(call))).ToList();
        foreach (var region in regions)
        foreach (var (place, bidder) in file.Bidders.Index())
            await stage.Do(
                CasePeople.Bidder(bidder.Id),
                new ReceiveSubmission(region.Competition, $"{1_000_000 + 1_000 * place}")
            );
        clock.Now = clock.Now.AddDays(1.5);
        await stage.Do(CasePeople.Lead, new CloseCall(call));
        foreach (var (place, region) in regions.Index())
            await new LargeRegion(stage, file, plan, call, region.Competition, keys).Live(place);
        return new(programme, call, regions.ConvertAll(one => one.Competition), []);
    }

    private async Task<IReadOnlyDictionary<string, string>> SignIn()
    {
        string[] people =
        [
            CasePeople.Lead,
            CasePeople.Chair,
            CasePeople.Approver,
            CasePeople.Monitor,
            .. CasePeople.KeyHolders,
            .. file.Evaluators.Select(one => CasePeople.Evaluator(one.Id)),
            .. file.Bidders.Select(one => CasePeople.Bidder(one.Id)),
        ];
        var sessions = new Dictionary<string, string>();
        foreach (var person in people)
        {
            sessions[person] = await LoadSessions.Begin(services, person, clock.Now, SessionKind.Cookie);
            if (person.StartsWith("case-evaluator", StringComparison.Ordinal))
                sessions[$"{person} bearer"] = await LoadSessions.Begin(services, person, clock.Now);
        }
        return sessions;
    }

    private static EvaluationPlan Plan(EvaluationPlan given)
    {
        var rated = given.RatedSteps.First() with
        {
            // Nothing is enclosed, so that no document has to be made first.
            Envelope = null,
            Maximum = Points.Of(10 * Criteria),
            Criteria = [.. Numbers(Criteria / 8).Select(Group)],
        };
        return given with
        {
            Steps = [.. given.Steps.Select(step => step is RatedStep ? rated : step)],
            TotalPoints = Points.Of(10 * Criteria + 80),
        };
    }

    private static Criterion Group(int number) =>
        new()
        {
            Id = $"T{number}",
            Name = new($"Part {number}", $"Partie {number}"),
            Maximum = Points.Of(80),
            Children =
            [
                .. Numbers(8)
                    .Select(leaf => new Criterion
                    {
                        Id = $"T{number}.{leaf}",
                        Name = new(
                            $"What the proposal says about {number}.{leaf}",
                            $"Ce qui est dit de {number}.{leaf}"
                        ),
                        Maximum = Points.Of(10),
                    }),
            ],
        };
}

/// <summary>What a click needs to know of a call.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Call">The call.</param>
/// <param name="Competitions">Its competitions, in the order of the regions.</param>
/// <param name="People">Secrets of sessions by person; of evaluators also one for the API.</param>
internal sealed record LargeCallKeys(
    ProgrammeId Programme,
    SolicitationId Call,
    IReadOnlyList<CompetitionId> Competitions,
    IReadOnlyDictionary<string, string> People
);
