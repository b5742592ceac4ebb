using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Operations.Cases;

/// <summary>Every act of a played case happens at an instant of the case, never at one of another call.</summary>
public sealed class CaseClockTests
{
    [Test]
    public async Task Each_call_is_decided_at_its_own_latest_closing_or_receipt()
    {
        var file = CaseReader.Read(CaseFolder.Bytes("est-phases")).File;
        using var database = new ThrowAwayDatabase();
        var clock = new CaseClock();
        await using var services = CaseEvaluation.Services(file, clock).AddPersistence(database).BuildServiceProvider();
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);

        var played = await new CasePlayer(file, stage, clock).Play();

        await using var scope = services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<CallRecords>();
        foreach (var (id, call) in played.Calls.Zip(file.CallsForProposals))
        {
            var record = (await records.OfDecided(id, default)).Value;
            var latest = call.Submissions.Select(one => one.ReceivedAt).Append(call.ClosesAt).Max();
            record.Award!.RecommendedAt.Should().Be(latest);
            record
                .Competitions.SelectMany(one => one.Competition.Rankings)
                .Should()
                .OnlyContain(ranking => ranking.WorkedOutAt == latest);
        }
    }
}
