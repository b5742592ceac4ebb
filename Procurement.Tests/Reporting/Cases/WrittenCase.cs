namespace Procurement.Tests.Reporting.Cases;

/// <summary>A case with everything that its evaluation wrote; every sealed price in it is a distinctive one.</summary>
internal sealed class WrittenCase
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<WrittenCase>>> Played = [];

    private WrittenCase(JsonObject file, Dictionary<string, byte[]> files)
    {
        (File, Files) = (file, files);
        Result = JsonNode.Parse(files["result.json"])!;
        Index = [.. JsonNode.Parse(files["reports/index.json"])!.AsArray().Select(entry => entry!)];
    }

    /// <summary>Names of the project's cases and of generated ones.</summary>
    public static IEnumerable<string> Names() =>
        CaseFolder.Valid.Concat(Enumerable.Range(1, 10).Select(i => $"generated-{i * 7}"));

    public JsonObject File { get; }

    public Dictionary<string, byte[]> Files { get; }

    public JsonNode Result { get; }

    public IReadOnlyList<JsonNode> Index { get; }

    /// <summary>Prices that nobody may ever read, without their cents.</summary>
    public List<string> Sealed { get; } = [];

    public static Task<WrittenCase> Of(string name) => Played.GetOrAdd(name, one => new(() => Play(one))).Value;

    /// <summary>The reports of a kind, each with its entry of the index.</summary>
    public IEnumerable<(JsonNode Entry, PrintedReport Report)> Reports(params string[] documents) =>
        Index
            .Where(entry => documents.Length == 0 || documents.Contains(entry.Word("document")))
            .Select(entry => (entry, new PrintedReport(Files[entry.Word("file")], entry.Word("language") == "fr")));

    private static async Task<WrittenCase> Play(string name)
    {
        var file = name.StartsWith("generated-", StringComparison.Ordinal)
            ? GeneratedCase.Of(int.Parse(name[10..]))
            : JsonNode.Parse(CaseFolder.Bytes(name))!.AsObject();
        file.Remove("expected");
        var canaries = new List<string>();
        foreach (var (region, proposal) in SealedParts.Of(file).Where(pair => pair.Region.Region.Length > 0).ToList())
        {
            var price = 71_904_638.27m + canaries.Count * 1_010_101.01m;
            region.Submission(proposal.Entrant.Bidder)["price"] = price;
            canaries.Add($"{Math.Floor(price):0}");
        }
        var files = new Dictionary<string, byte[]>();
        var reading = CaseReader.Read(GeneratedCase.Bytes(file));
        reading.Faults.Should().BeEmpty();
        (await CaseEvaluation.Run(reading.File, withReports: true, files.Add, default)).Should().BeEmpty();
        var written = new WrittenCase(file, files);
        written.Sealed.AddRange(canaries);
        return written;
    }
}
