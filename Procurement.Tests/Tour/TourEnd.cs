using Procurement.Api.Operations.CommandLine;

namespace Procurement.Tests.Tour;

/// <summary>What is left of a procurement: its result and its record.</summary>
internal static class TourEnd
{
    /// <summary>Both calls' results, joined as the one of the case.</summary>
    public static async Task<JsonNode> Result(TourPerson reader, TourCall rfq, TourCall cfp)
    {
        var first = JsonNode.Parse(await reader.Bytes($"/calls/{rfq.Id}/result"))!;
        var second = JsonNode.Parse(await reader.Bytes($"/calls/{cfp.Id}/result"))!;
        first["callsForProposals"] = second["callsForProposals"]!.DeepClone();
        return first;
    }

    /// <summary>The record leaves the service, and anybody verifies it.</summary>
    public static async Task Verify(AccountsHost host, TourPerson reader, TourCall call)
    {
        var record = await reader.Get($"/calls/{call.Id}/record");
        var path = Path.Combine(Path.GetDirectoryName(host.Location.Path)!, $"{call.Id}.jsonl");
        await File.WriteAllTextAsync(
            path,
            string.Concat(record.GetProperty("lines").Texts().Select(line => line + "\n"))
        );
        using var said = new StringWriter();
        var line = new CommandLine(Verbs.All, _ => null);
        (await line.Run(["verify", path], said, said, default)).Should().Be(ExitStatus.Done, said.ToString());
    }
}
