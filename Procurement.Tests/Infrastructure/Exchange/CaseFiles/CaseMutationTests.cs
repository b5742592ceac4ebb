namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>Whatever is done to a case file, reading it gives the case or says what is wrong, and never fails.</summary>
internal sealed class CaseMutationTests
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "\" \"",
        "\"x\"",
        "0",
        "-1",
        "0.001",
        "1e15",
        "1e-40",
        "1e999999999",
        "[null]",
        "{\"en\":\"x\"}",
        "{\"met\":false}",
    ];

    [Test]
    public void A_case_changed_at_random_is_read_or_refused([Range(1, 300)] int seed)
    {
        var random = new Random(seed);
        var root = JsonNode.Parse(CaseFolder.Bytes(seed % 3 == 0 ? "est-phases" : "invalid/score-missing"))!;
        for (var change = random.Next(1, 4); change > 0; change--)
            Change(root, random);

        Check(CaseReader.Read(System.Text.Encoding.UTF8.GetBytes(root.ToJsonString())));
    }

    [Test]
    public void A_case_cut_anywhere_is_unreadable([Random(1, 4000, 50)] int length) =>
        ACase.Of(CaseReader.Read(CaseFolder.Bytes("threshold").AsMemory(0, length))).Should().Equal("case.unreadable ");

    [Test]
    public void A_case_with_a_changed_byte_is_read_or_refused([Range(1, 300)] int seed)
    {
        var random = new Random(seed);
        var bytes = CaseFolder.Bytes("threshold");
        bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

        Check(CaseReader.Read(bytes));
    }

    private static void Check(CaseReading reading)
    {
        if (reading.IsRefused)
            reading.Faults.Should().OnlyContain(fault => fault.Pointer == "" || fault.Pointer.StartsWith('/'));
        else
            reading.File.CallsForProposals.Should().NotBeEmpty();
        reading.Faults.Should().OnlyHaveUniqueItems();
    }

    private static void Change(JsonNode root, Random random)
    {
        var places = Places(root).ToList();
        var (parent, name, index) = places[random.Next(places.Count)];
        if (parent is JsonArray list)
            list[index] = JsonNode.Parse(Values[random.Next(Values.Length)]);
        else if (random.Next(3) == 0)
            parent.AsObject().Remove(name);
        else if (random.Next(3) == 0)
            parent[name + "x"] = parent[name]?.DeepClone();
        else
            parent[name] = JsonNode.Parse(Values[random.Next(Values.Length)]);
    }

    private static IEnumerable<(JsonNode Parent, string Name, int Index)> Places(JsonNode? node)
    {
        if (node is JsonArray list)
            for (var i = 0; i < list.Count; i++)
                foreach (var place in Places(list[i]).Prepend((list, "", i)))
                    yield return place;
        else if (node is JsonObject properties)
            foreach (var (name, value) in properties)
            foreach (var place in Places(value).Prepend((properties, name, 0)))
                yield return place;
    }
}
