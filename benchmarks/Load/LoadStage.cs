using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Operations.Cases;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Benchmarks.Load;

/// <summary>A real database file with one competition that came to its open rated step act by act: 32 evaluators who have
/// declared themselves, twenty submissions, and a session of each evaluator.</summary>
internal sealed class LoadStage
{
    public const int Evaluators = 32;
    public const int Bidders = 20;
    public const string Step = "technical";

    private readonly CaseClock clock = new() { Now = TimeProvider.System.GetUtcNow().AddDays(-3) };
    private readonly CaseFile file;
    private readonly ServiceProvider services;
    private readonly Stage stage;

    private LoadStage(DatabaseLocation location, CaseFile given)
    {
        file = given with
        {
            Evaluators = [.. Numbers(Evaluators).Select(number => new CaseEvaluator($"E{number}", "Somebody", []))],
            Bidders =
            [
                .. Numbers(Bidders)
                    .Select(number => new CaseBidder(
                        $"B{number}",
                        "Firm",
                        Language.English,
                        OrganizationKind.ForProfit,
                        []
                    )),
            ],
        };
        Migrator.Migrate(location);
        services = CaseEvaluation.Services(file, clock).AddPersistence(location).BuildServiceProvider();
        stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);
    }

    /// <summary>Makes it.</summary>
    /// <returns>The competition, and the bearer token of each evaluator.</returns>
    public static async Task<(CompetitionId Competition, string[] Tokens)> In(DatabaseLocation location, CaseFile file)
    {
        var made = new LoadStage(location, file);
        await using (made.services)
        {
            var competition = await made.Competition();
            made.clock.Now = TimeProvider.System.GetUtcNow();
            var tokens = new List<string>();
            foreach (var evaluator in made.file.Evaluators)
                tokens.Add(await LoadSessions.Begin(made.services, CasePeople.Evaluator(evaluator.Id), made.clock.Now));
            return (competition, [.. tokens]);
        }
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private async Task<CompetitionId> Competition()
    {
        var begin = CaseScript.Programme(file);
        var facts = begin.Facts with { Policy = EvaluationPolicy.Service };
        var programme = await CaseStaff.Begin(stage, file, begin with { Facts = facts });
        var call = await Publish(programme);
        var competition = call.Competition;
        foreach (var bidder in file.Bidders)
            await stage.Do(CasePeople.Bidder(bidder.Id), new ReceiveSubmission(competition, "100"));
        clock.Now = clock.Now.AddDays(2);
        await stage.Do(CasePeople.Lead, new CloseCall(call.Call));
        var members = file.Evaluators.Select(one => new PanelMember(one.Id, one.Name)
        {
            Person = CasePeople.Evaluator(one.Id),
        });
        await stage.Do(CasePeople.Lead, new NamePanel(competition, [.. members]));
        foreach (var evaluator in file.Evaluators)
            await Declare(CasePeople.Evaluator(evaluator.Id), call.Call, competition);
        await stage.Do(CasePeople.Lead, new OpenStep(competition, Step));
        return competition;
    }

    private async Task<(SolicitationId Call, CompetitionId Competition)> Publish(ProgrammeId programme)
    {
        var plan = Plan(file.CallsForProposals[0].Plan);
        var terms = CaseScript.Terms(file.CallsForProposals[0]) with
        {
            ClosesAt = clock.Now.AddDays(1),
            Regions = [.. file.Regions.Take(1).Select(region => region.Code)],
        };
        var call = await stage.Do(CasePeople.Lead, new DraftCall(programme, terms, plan));
        await stage.Do(CasePeople.Approver, new ApproveCall(call, Version: 1));
        await CaseKeys.Make(stage, call, plan);
        return (call, (await stage.Do(CasePeople.Lead, new PublishCall(call))).Single().Competition);
    }

    /// <summary>Nothing is enclosed, so that no document has to be made first.</summary>
    private static EvaluationPlan Plan(EvaluationPlan plan) =>
        plan with
        {
            Steps = [.. plan.Steps.Select(step => step is RatedStep rated ? rated with { Envelope = null } : step)],
        };

    private async Task Declare(string person, SolicitationId call, CompetitionId competition)
    {
        await stage.Do(person, new GiveUndertaking(call, Confirmed(DeclarationText.Confidentiality)));
        foreach (var bidder in file.Bidders)
            await stage.Do(
                person,
                new DeclareInterest(
                    competition,
                    bidder.Id,
                    InterestKind.None,
                    null,
                    null,
                    Confirmed(DeclarationText.Interest)
                )
            );
    }

    private static TypedConfirmation Confirmed(DeclarationText text) => new(text.Version, Language.English, "Somebody");
}
