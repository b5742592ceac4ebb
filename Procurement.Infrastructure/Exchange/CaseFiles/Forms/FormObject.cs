using System.Text.Json;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

/// <summary>
/// An object of the format, read property by property; <see cref="Close"/> then refuses what was not asked for.
/// Where another kind of value stands, that is the one fault, and nothing is found inside.
/// </summary>
internal sealed class FormObject
{
    private readonly JsonElement? element;
    private readonly FaultList faults;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The object at a place; <paramref name="element"/> is null where another kind of value stands.</summary>
    public FormObject(JsonElement? element, Place place, FaultList faults)
    {
        this.element = element;
        this.faults = faults;
        Place = place;
    }

    /// <summary>Where the object stands.</summary>
    public Place Place { get; }

    /// <summary>Whether a property of that name stands here, of whatever kind.</summary>
    public bool Has(string name) => element is { } present && present.TryGetProperty(name, out _);

    /// <summary>A property that may be left out.</summary>
    public FormValue? Optional(string name)
    {
        known.Add(name);
        return element is { } present && present.TryGetProperty(name, out var value)
            ? new FormValue(value, Place.Under(name), faults)
            : null;
    }

    /// <summary>A property that must stand here.</summary>
    public FormValue? Required(string name)
    {
        var value = Optional(name);
        if (value is null && element is not null)
            faults.Missing(Place.Under(name), name);
        return value;
    }

    /// <summary>A property that must, may or must not stand here, as another property says.</summary>
    public FormValue? Where(Allowance allowance, string name) =>
        allowance switch
        {
            Allowance.Required => Required(name),
            Allowance.Optional => Optional(name),
            _ => null,
        };

    /// <summary>Refuses every property that was not asked for.</summary>
    public void Close()
    {
        if (element is not { } present)
            return;
        foreach (var property in present.EnumerateObject())
            if (!known.Contains(property.Name))
                faults.Unknown(Place.Under(property.Name), property.Name);
    }
}

/// <summary>Whether a property stands in an object.</summary>
internal enum Allowance
{
    /// <summary>It must not.</summary>
    Forbidden,

    /// <summary>It may; also where what decides it cannot be read.</summary>
    Optional,

    /// <summary>It must.</summary>
    Required,
}
