namespace Procurement.Infrastructure.Reporting.Fonts;

/// <summary>The two faces that every document is set in, read from this assembly once, when first asked for.</summary>
internal static class EmbeddedFonts
{
    /// <summary>Font units in one em of either face.</summary>
    public const int UnitsPerEm = 2048;

    private static readonly Lazy<FontFile> RegularFace = new(() => Load("OpenSans-Regular"));
    private static readonly Lazy<FontFile> SemiboldFace = new(() => Load("OpenSans-Semibold"));

    public static FontFile Regular => RegularFace.Value;
    public static FontFile Semibold => SemiboldFace.Value;

    private static FontFile Load(string name)
    {
        var resource = name + ".ttf";
        using var stream =
            typeof(EmbeddedFonts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FontFile(name, bytes);
    }
}
