using System.Text.Json;
using System.Text.Json.Nodes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Demo.Texts;

/// <summary>What the people of the demo write and score, as files beside this one. Everything in them is invented.</summary>
internal static class DemoTexts
{
    /// <summary>Bidders, plans, marks, agreed reasons and prices, in the form of a case; its instants stand for
    /// themselves only as far as they lie from the closing.</summary>
    public static CaseFile Figures()
    {
        using var stream = Open("Figures.json");
        return CaseReader.Read(stream).File;
    }

    /// <summary>A file of words.</summary>
    public static JsonNode Words(string file)
    {
        using var stream = Open(file);
        return JsonNode.Parse(stream)!;
    }

    /// <summary>Both languages of one entry.</summary>
    public static BilingualText Both(JsonNode entry) => new($"{entry["en"]}", $"{entry["fr"]}");

    /// <summary>The wordings of one entry in a language.</summary>
    public static string[] Wordings(JsonNode entry, Language language) =>
        entry[language == Language.French ? "fr" : "en"].Deserialize<string[]>()!;

    private static Stream Open(string file) => typeof(DemoTexts).Assembly.GetManifestResourceStream($"Demo.{file}")!;
}
