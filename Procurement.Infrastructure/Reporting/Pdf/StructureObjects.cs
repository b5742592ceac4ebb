using System.Globalization;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Writes the structure tree, and the tree that leads from printed content back to it.</summary>
internal sealed class StructureObjects(PdfObjects objects, IReadOnlyList<int> pages)
{
    private readonly ByteWriter body = new(256);

    /// <summary>Writes everything; gives the number of the root.</summary>
    /// <param name="document">The Document element.</param>
    /// <param name="marked">Elements of the marked contents of each page.</param>
    /// <param name="links">Elements of the link annotations, in the order of their numbers after the pages'.</param>
    public int Write(
        StructureElement document,
        IReadOnlyList<IReadOnlyList<StructureElement>> marked,
        IReadOnlyList<StructureElement> links
    )
    {
        var (root, parents, names) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var notes = new List<StructureElement>();
        Number(document, notes);
        WriteElement(document, root);
        WriteParents(parents, marked, links);
        body.Clear();
        body.Raw("<</Type/StructTreeRoot/K "u8).Reference(document.Number).Raw("/ParentTree "u8).Reference(parents);
        body.Raw("/ParentTreeNextKey "u8).Int(marked.Count + links.Count);
        if (notes.Count > 0)
            body.Raw("/IDTree "u8).Reference(names);
        objects.Put(root, body.Raw(">>"u8));
        WriteNames(names, notes);
        return root;
    }

    private void Number(StructureElement element, List<StructureElement> notes)
    {
        element.Number = objects.Reserve();
        if (element.Note > 0)
            notes.Add(element);
        foreach (var kid in element.Kids)
            if (kid.Element is { } inner)
                Number(inner, notes);
    }

    private void WriteElement(StructureElement element, int parent)
    {
        body.Clear();
        body.Raw("<</S/"u8).Ascii(element.Type).Raw("/P "u8).Reference(parent);
        if (element.Language is { } language)
            body.Raw("/Lang("u8).Ascii(Tag(language)).Byte((byte)')');
        if (element.Alternative is { } alternative)
            body.Raw("/Alt "u8).Text(alternative);
        if (element.Note > 0)
            body.Raw("/ID("u8).Ascii(NoteName(element)).Byte((byte)')');
        WriteAttribute(element);
        WriteKids(element);
        objects.Put(element.Number, body.Raw(">>"u8));
        foreach (var kid in element.Kids)
            if (kid.Element is { } inner)
                WriteElement(inner, element.Number);
    }

    private void WriteAttribute(StructureElement element)
    {
        body.Raw(
            element.Attribute switch
            {
                TagAttribute.ColumnHeader => "/A<</O/Table/Scope/Column>>"u8,
                TagAttribute.RowHeader => "/A<</O/Table/Scope/Row>>"u8,
                TagAttribute.Bulleted => "/A<</O/List/ListNumbering/Disc>>"u8,
                _ => default,
            }
        );
        if (element.Bounds is not { } box)
            return;
        body.Raw("/A<</O/Layout/Placement/Block/BBox["u8).Operand(box.Left).Operand(box.Bottom);
        body.Operand(box.Right).Number(box.Top).Raw("]>>"u8);
    }

    private void WriteKids(StructureElement element)
    {
        if (element.Kids.Count == 0)
            return;
        var page = -1;
        foreach (var kid in element.Kids)
            if (kid.Element is null && page < 0)
                page = kid.Page;
        if (page >= 0)
            body.Raw("/Pg "u8).Reference(pages[page]);
        body.Raw("/K"u8).Byte((byte)'[');
        foreach (var kid in element.Kids)
            WriteKid(kid, page);
        body.Byte((byte)']');
    }

    private void WriteKid(StructureKid kid, int page)
    {
        if (kid.Element is { } element)
            body.Reference(element.Number);
        else if (kid.Annotation > 0)
            body.Raw("<</Type/OBJR/Obj "u8)
                .Reference(kid.Annotation)
                .Raw("/Pg "u8)
                .Reference(pages[kid.Page])
                .Raw(">>"u8);
        else if (kid.Page == page)
            body.Int(kid.Content);
        else
            body.Raw("<</Type/MCR/Pg "u8).Reference(pages[kid.Page]).Raw("/MCID "u8).Int(kid.Content).Raw(">>"u8);
        body.Byte((byte)' ');
    }

    private void WriteParents(
        int number,
        IReadOnlyList<IReadOnlyList<StructureElement>> marked,
        IReadOnlyList<StructureElement> links
    )
    {
        var tree = new ByteWriter(marked.Count * 16);
        tree.Raw("<</Nums["u8);
        for (var page = 0; page < marked.Count; page++)
        {
            var elements = objects.Reserve();
            body.Clear();
            body.Byte((byte)'[');
            foreach (var element in marked[page])
                body.Reference(element.Number).Byte((byte)' ');
            objects.Put(elements, body.Byte((byte)']'));
            tree.Int(page).Byte((byte)' ').Reference(elements).Byte((byte)' ');
        }
        for (var link = 0; link < links.Count; link++)
            tree.Int(marked.Count + link).Byte((byte)' ').Reference(links[link].Number).Byte((byte)' ');
        objects.Put(number, tree.Raw("]>>"u8));
    }

    private void WriteNames(int number, List<StructureElement> notes)
    {
        body.Clear();
        body.Raw("<</Names["u8);
        foreach (var note in notes)
            body.Byte((byte)'(').Ascii(NoteName(note)).Raw(") "u8).Reference(note.Number).Byte((byte)' ');
        objects.Put(number, body.Raw("]>>"u8));
    }

    // Five digits: a name tree is sorted by its names.
    private static string NoteName(StructureElement note) =>
        "note-" + note.Note.ToString("00000", CultureInfo.InvariantCulture);

    /// <summary>The language as PDF names it.</summary>
    public static string Tag(Language language) => language == Language.French ? "fr-CA" : "en-CA";
}
