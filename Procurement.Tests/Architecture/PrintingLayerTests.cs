namespace Procurement.Tests.Architecture;

/// <summary>Content, layout and writing of documents stay apart; docs/printing.md describes them.</summary>
public sealed class PrintingLayerTests
{
    private const string Reporting = "Procurement.Infrastructure.Reporting";

    /// <summary>Layers, each with those that it may use; the first that a type stands under counts.</summary>
    private static readonly (string Layer, string[] MayUse)[] Map =
    [
        ("Documents.Model", []),
        ("Documents", ["Documents.Model", "Resources", "Typography"]),
        ("Resources", []),
        ("Fonts", []),
        ("Typography", ["Documents.Model", "Fonts"]),
        ("Layout", ["Documents.Model", "Resources", "Fonts", "Typography", "Charts", "Pdf"]),
        ("Charts", ["Documents.Model", "Typography", "Layout", "Pdf"]),
        ("Pdf", ["Documents.Model", "Fonts", "Typography", "Layout"]),
    ];

    /// <summary>What layout and charts may know of the file: a page to draw on, what is read, where a link leads.</summary>
    private static readonly string[] Drawing =
    [
        "Canvas",
        "ArtifactKind",
        "StructureElement",
        "TagAttribute",
        "Destination",
        "PageLink",
    ];

    [Test]
    public void A_layer_uses_only_those_that_the_map_lists_for_it() =>
        (
            from type in Types()
            from used in CompiledType.Uses(type).Where(used => used.IsUnder(Reporting))
            let layers = (Own: LayerOf(type), Used: LayerOf(used))
            where layers.Own is not null && layers.Used is not null && layers.Own != layers.Used
            where !Map.Single(entry => entry.Layer == layers.Own).MayUse.Contains(layers.Used)
            select $"{type.FullName} -> {used.FullName}"
        )
            .Should()
            .BeEmpty();

    [Test]
    public void Layout_and_charts_draw_on_a_canvas_and_never_write_the_file() =>
        (
            from type in Types().Where(type => LayerOf(type) is "Layout" or "Charts")
            from used in CompiledType.Uses(type).Where(used => used.IsUnder(Reporting + ".Pdf"))
            where !Drawing.Contains(used.Name)
            select $"{type.FullName} -> {used.FullName}"
        )
            .Should()
            .BeEmpty();

    [Test]
    public void Every_layer_of_the_map_has_types() =>
        Map.Should().OnlyContain(entry => Types().Any(type => LayerOf(type) == entry.Layer));

    private static IEnumerable<Type> Types() => Projects.Infrastructure.Under(Reporting);

    private static string? LayerOf(Type type) =>
        Map.Select(entry => entry.Layer).FirstOrDefault(layer => type.IsUnder($"{Reporting}.{layer}"));
}
