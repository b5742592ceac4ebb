using System.Globalization;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

/// <summary>Where a value stands in a file; becomes a JSON pointer (RFC 6901) only when there is a fault to show.</summary>
internal sealed class Place
{
    private readonly Place? parent;
    private readonly string segment;

    private Place(Place? parent, string segment)
    {
        this.parent = parent;
        this.segment = segment;
    }

    /// <summary>The whole file.</summary>
    public static Place Root { get; } = new(null, "");

    /// <summary>The last segment: the property's name, or the item's number from 0.</summary>
    public string Name => segment;

    /// <summary>A property of the object here.</summary>
    public Place Under(string name) => new(this, name);

    /// <summary>An item of the list here.</summary>
    public Place At(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>One segment of a pointer, escaped.</summary>
    public static string Escape(string segment) =>
        segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The JSON pointer.</summary>
    public override string ToString() => parent is null ? segment : $"{parent}/{Escape(segment)}";
}
