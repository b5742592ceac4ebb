using System.Text.RegularExpressions;
using System.Xml.Linq;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Api.Endpoints.Descriptions;

/// <summary>What the comments in the code say of types and their properties: the description of the API says the same.</summary>
internal sealed partial class CodeComments
{
    private static readonly Type[] OfEach = [typeof(CodeComments), typeof(Refusal), typeof(DatabaseLocation)];

    private readonly Dictionary<string, XElement> members = [];

    /// <summary>Reads the files that lie beside the assemblies; where there is none, nothing is said.</summary>
    public CodeComments()
    {
        foreach (
            var path in OfEach.Select(type => Path.ChangeExtension(type.Assembly.Location, ".xml")).Where(File.Exists)
        )
        foreach (var member in XDocument.Load(path).Descendants("member"))
            members[(string)member.Attribute("name")!] = member;
    }

    /// <summary>What a type is.</summary>
    public string Summary(Type type) => Text(Of(type)?.Element("summary"));

    /// <summary>What else is said of it, its refusals left out.</summary>
    public string Remarks(Type type)
    {
        var text = Text(Of(type)?.Element("remarks"));
        var refuses = text.IndexOf("Refuses", StringComparison.Ordinal);
        return refuses < 0 ? text : text[..refuses].TrimEnd();
    }

    /// <summary>The codes with which a request may be refused; one that ends in <c>.*</c> stands for several.</summary>
    public IReadOnlyList<string> Refusals(Type request)
    {
        var text = Text(Of(request)?.Element("remarks"));
        var refuses = text.IndexOf("Refuses", StringComparison.Ordinal);
        return refuses < 0 ? [] : [.. Codes().Matches(text[refuses..]).Select(match => match.Value).Distinct()];
    }

    /// <summary>What a property is, whether it is written as one or as a parameter of a record.</summary>
    public string Property(Type type, string name)
    {
        var own = Text(members.GetValueOrDefault($"P:{NameOf(type)}.{name}")?.Element("summary"));
        return own.Length > 0
            ? own
            : Text(Of(type)?.Elements("param").FirstOrDefault(one => (string?)one.Attribute("name") == name));
    }

    private XElement? Of(Type type) => members.GetValueOrDefault($"T:{NameOf(type)}");

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Text(XElement? element) =>
        element is null ? "" : Spaces().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" } see => LastWord(
                (string?)see.Attribute("cref")
                    ?? (string?)see.Attribute("name")
                    ?? (string?)see.Attribute("langword")
                    ?? ""
            ),
            XElement element => string.Concat(element.Nodes().Select(Text)),
            _ => "",
        };

    private static string LastWord(string name) => name[(name.LastIndexOfAny(['.', ':']) + 1)..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b[a-z]+(-[a-z]+)*\.([a-z]+(-[a-z]+)*|\*)")]
    private static partial Regex Codes();
}
