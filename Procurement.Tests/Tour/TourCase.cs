namespace Procurement.Tests.Tour;

/// <summary>The figures of the tour: the case of the prototype phase, without what cannot happen over HTTP. A bidder that
/// is not invited cannot find the call, and the service numbers bidders as they register: B1, not B01.</summary>
internal static class TourCase
{
    public static CaseFile Read() => CaseReader.Read(new MemoryStream(Bytes())).File;

    /// <summary>What <c>evaluate</c> makes of them.</summary>
    public static async Task<JsonNode> Evaluated(CaseFile file)
    {
        byte[] result = [];
        var faults = await CaseEvaluation.Run(
            file,
            withReports: false,
            (path, bytes) => result = path == "result.json" ? bytes : result,
            default
        );
        faults.Should().BeEmpty();
        return JsonNode.Parse(result)!;
    }

    private static byte[] Bytes()
    {
        var text = Encoding.UTF8.GetString(CaseFolder.Bytes("est-prototype")).Replace("\"B0", "\"B");
        var root = JsonNode.Parse(text)!;
        var expected = root["expected"]!["callsForProposals"]!.AsArray();
        foreach (var (call, i) in root["callsForProposals"]!.AsArray().Select((call, i) => (call!, i)))
        {
            var uninvited =
                from region in expected[i]!["regions"]!.AsArray()
                from proposal in region!["proposals"]!.AsArray()
                where $"{proposal!["outcome"]}" == "notInvited"
                select ($"{region["region"]}", $"{proposal["bidder"]}");
            var gone = uninvited.ToHashSet();
            gone.Should().NotBeEmpty();
            call["submissions"]!.AsArray().RemoveAll(one => gone.Contains(($"{one!["region"]}", $"{one["bidder"]}")));
        }
        root.AsObject().Remove("expected");
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
