namespace Procurement.Tests.Endpoints.ManyClients;

/// <summary>One criterion on one evaluator's sheet of one bidder.</summary>
internal sealed record Field(string Evaluator, string Bidder, string Criterion);

/// <summary>What the service said that it kept, held beside its database.</summary>
internal sealed class WrittenModel
{
    private readonly ConcurrentDictionary<Field, ConcurrentDictionary<int, string>> kept = new();
    private readonly ConcurrentDictionary<string, Field> sent = new();
    private readonly ConcurrentDictionary<string, byte> refused = new();

    public int Count => kept.Values.Sum(versions => versions.Count);

    public ICollection<string> Refused => refused.Keys;

    /// <summary>A text is on its way; every one is sent for one field only.</summary>
    public void IsSent(Field field, string text) => sent.TryAdd(text, field).Should().BeTrue();

    /// <summary>The service said that a text stands under a version.</summary>
    public void IsKept(Field field, int version, string text) =>
        kept.GetOrAdd(field, _ => new()).GetOrAdd(version, text).Should().Be(text, "no version is given twice");

    /// <summary>The service said, to every time it was sent, that it was not kept.</summary>
    public void IsRefused(string text) => refused.TryAdd(text, 0);

    /// <summary>What was kept of a field, by its version.</summary>
    public IReadOnlyDictionary<int, string> Of(Field field) =>
        kept.TryGetValue(field, out var versions) ? versions : new Dictionary<int, string>();

    /// <summary>Whether this text was ever sent for this field.</summary>
    public bool Knows(Field field, string text) => sent.TryGetValue(text, out var one) && one == field;
}
