using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Security;
using Procurement.Domain.People;
using Stage = Procurement.Domain.People.Stage;

namespace Procurement.Tests.Security;

/// <summary>Role × kind of document × stage: who may not read a kind of document is told so, and nobody else is.</summary>
public sealed class EveryDocumentTests
{
    private static readonly Stage[] Stages = [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Service)];

    [Test]
    public void Every_kind_of_document_has_a_row() =>
        Enum.GetValues<ReportDocumentKind>().Should().OnlyContain(kind => DocumentReaders.RowOf(kind) != null);

    [Test]
    public async Task The_access_table_decides()
    {
        using var database = new PlayedDatabase();
        var stages = await EveryStage.In(database.Location);
        await using var host = new SignedInHost(database.Location, ReachedHandlers.ReplaceHandlers);
        var faults = new List<string>();
        foreach (var kind in Enum.GetValues<ReportDocumentKind>())
        foreach (var stage in Stages)
        foreach (var role in Enum.GetValues<Role>())
        foreach (var path in Paths(stages, stage, kind))
        {
            var answer = await host.As(EveryStage.Holder(role))
                .SendAsync(SignedInHost.Request(HttpMethod.Get, path, null));
            var code = await SignedInHost.CodeOf(answer);
            if (DocumentReaders.RowOf(kind).Allows(role, stage) != (code == "test.reached"))
                faults.Add($"{path} at {stage} by {role}: {code}");
        }
        faults.Take(20).Should().BeEmpty();
    }

    private static IEnumerable<string> Paths(EveryStage stages, Stage stage, ReportDocumentKind kind)
    {
        var (call, competition) = stages.Calls[stage];
        var word = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
        yield return $"{RouteTable.Root}/calls/{call.Value}/reports/{word}?language=french";
        yield return $"{RouteTable.Root}/competitions/{competition.Value}/reports/{word}?language=english";
    }
}
