using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>One element of the structure tree: what a screen reader, or any program, finds in the document.</summary>
internal sealed class StructureElement
{
    private StructureElement(string type) => Type = type;

    /// <summary>A standard structure type: "H1", "TD".</summary>
    public string Type { get; }
    public StructureElement? Parent { get; private set; }
    public List<StructureKid> Kids { get; } = [];

    public Language? Language { get; init; }
    public string? Alternative { get; init; }
    public TagAttribute Attribute { get; init; }

    /// <summary>Of a figure, in points from the bottom left of its page; set where it is drawn.</summary>
    public (double Left, double Bottom, double Right, double Top)? Bounds { get; set; }

    /// <summary>Number of a note, which must have an identifier; 0 for all others.</summary>
    public int Note { get; init; }

    /// <summary>Number of the element's object in the file; given when the tree is written.</summary>
    public int Number { get; set; }

    public static StructureElement Root() => new("Document");

    /// <summary>A new element at the end of this one.</summary>
    public StructureElement Add(
        string type,
        TagAttribute attribute = TagAttribute.None,
        Language? language = null,
        string? alternative = null,
        int note = 0
    )
    {
        var kid = Part(type, attribute, language, alternative, note);
        Attach(kid);
        return kid;
    }

    /// <summary>An element that joins its parent when it is first printed: a run among the words of a paragraph.</summary>
    public StructureElement Later(string type, Language? language, string? alternative) =>
        Part(type, TagAttribute.None, language, alternative, 0);

    /// <summary>Notes printed content of this element.</summary>
    public void Mark(int page, int content)
    {
        if (Parent is { } parent && Kids.Count == 0 && !attached)
            parent.Attach(this);
        Kids.Add(new StructureKid(null, page, content, 0));
    }

    /// <summary>Notes a link annotation.</summary>
    public void Annotate(int page, int annotation) => Kids.Add(new StructureKid(null, page, -1, annotation));

    private bool attached;

    private StructureElement Part(
        string type,
        TagAttribute attribute,
        Language? language,
        string? alternative,
        int note
    ) =>
        new(type)
        {
            Parent = this,
            Attribute = attribute,
            Language = language,
            Alternative = alternative,
            Note = note,
        };

    private void Attach(StructureElement kid)
    {
        kid.attached = true;
        Kids.Add(new StructureKid(kid, 0, 0, 0));
    }
}
