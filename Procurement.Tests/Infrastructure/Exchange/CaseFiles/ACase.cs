namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>A case that reads without fault, to be changed in one place.</summary>
internal sealed class ACase
{
    private readonly JsonNode root;

    private ACase(string name) => root = JsonNode.Parse(CaseFolder.Bytes(name))!;

    /// <summary>One call, two regions, requirements, a leaf with a scale (T2) and one without (T1), a price.</summary>
    public static ACase OfOneStage() => new("invalid/score-missing");

    /// <summary>An RFQ and a call.</summary>
    public static ACase OfTwoStages() => new("est-prototype");

    /// <summary>Puts a value at a place, in JSON.</summary>
    public ACase With(string pointer, string json)
    {
        var (parent, name) = Find(pointer);
        var value = JsonNode.Parse(json);
        if (parent is not JsonArray list)
            parent[name] = value;
        else if (int.Parse(name) == list.Count)
            list.Add(value);
        else
            list[int.Parse(name)] = value;
        return this;
    }

    /// <summary>Takes a property or an item out.</summary>
    public ACase Without(string pointer)
    {
        var (parent, name) = Find(pointer);
        if (parent is JsonArray list)
            list.RemoveAt(int.Parse(name));
        else
            parent.AsObject().Remove(name);
        return this;
    }

    public byte[] Bytes() => Encoding.UTF8.GetBytes(root.ToJsonString());

    public CaseReading Read() => CaseReader.Read(Bytes());

    /// <summary>"code pointer" of every fault.</summary>
    public IEnumerable<string> Faults() => Of(Read());

    public static IEnumerable<string> Of(CaseReading reading) =>
        reading.Faults.Select(fault => $"{fault.Refusal.Code} {fault.Pointer}");

    private (JsonNode Parent, string Name) Find(string pointer)
    {
        var segments = pointer
            .Split('/')[1..]
            .Select(segment =>
                segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            )
            .ToArray();
        var parent = root;
        foreach (var segment in segments[..^1])
            parent = parent is JsonArray list ? list[int.Parse(segment)]! : parent[segment]!;
        return (parent, segments[^1]);
    }
}
