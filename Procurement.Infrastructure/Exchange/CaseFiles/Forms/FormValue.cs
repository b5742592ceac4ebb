using System.Collections.Immutable;
using System.Text.Json;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

/// <summary>
/// One value of a file, its place, and where its faults go. Each reading method gives the value, or notes the fault
/// and gives a filler.
/// </summary>
internal readonly partial record struct FormValue(JsonElement Element, Place Place, FaultList Faults)
{
    /// <summary>The value as an object.</summary>
    public FormObject Object()
    {
        if (Element.ValueKind == JsonValueKind.Object)
            return new(Element, Place, Faults);
        Faults.WrongType(Place, Expectation.Object);
        return new(null, Place, Faults);
    }

    /// <summary>The value as an object whose names are identifiers; empty where it is not an object.</summary>
    public IEnumerable<(string Name, FormValue Value)> Entries()
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            Faults.WrongType(Place, Expectation.Object);
            yield break;
        }
        foreach (var property in Element.EnumerateObject())
            yield return (property.Name, new(property.Value, Place.Under(property.Name), Faults));
    }

    /// <summary>The value as a list.</summary>
    public ImmutableArray<T> List<T>(Func<FormValue, T> read, bool filled = false)
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            Faults.WrongType(Place, Expectation.List);
            return [];
        }
        var items = ImmutableArray.CreateBuilder<T>(Element.GetArrayLength());
        foreach (var item in Element.EnumerateArray())
            items.Add(read(new(item, Place.At(items.Count), Faults)));
        if (filled && items.Count == 0)
            Faults.WrongType(Place, Expectation.FilledList);
        return items.MoveToImmutable();
    }

    /// <summary>true or false.</summary>
    public bool Flag()
    {
        if (Element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return Element.GetBoolean();
        Faults.WrongType(Place, Expectation.Flag);
        return false;
    }
}
