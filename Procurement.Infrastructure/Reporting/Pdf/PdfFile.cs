using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Puts the file together: fonts, pages, links, structure, bookmarks, metadata, catalog.</summary>
internal static class PdfFile
{
    public static byte[] Write(Composition composition, List<Canvas> canvases)
    {
        var objects = new PdfObjects();
        var tree = objects.Reserve();
        var pages = new int[canvases.Count];
        for (var page = 0; page < pages.Length; page++)
            pages[page] = objects.Reserve();
        var resources = WriteResources(objects, composition.Shaping);
        var links = new List<StructureElement>();
        foreach (var canvas in canvases)
            WritePage(objects, canvas, pages, (tree, resources), links);
        WritePageTree(objects, tree, pages);
        var marked = new IReadOnlyList<StructureElement>[pages.Length];
        for (var page = 0; page < pages.Length; page++)
            marked[page] = canvases[page].Marked;
        var structure = new StructureObjects(objects, pages).Write(composition.Root, marked, links);
        var bookmarks = new BookmarkObjects(objects, pages).Write(composition.Destinations);
        var catalog = objects.Reserve();
        var body = new ByteWriter();
        body.Raw("<</Type/Catalog/Pages "u8).Reference(tree).Raw("/StructTreeRoot "u8).Reference(structure);
        body.Raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang("u8);
        body.Ascii(StructureObjects.Tag(composition.Language)).Raw(")/Metadata "u8);
        body.Reference(MetadataObjects.WriteXmp(objects, composition.Document));
        if (bookmarks is { } outlines)
            body.Raw("/Outlines "u8).Reference(outlines);
        if (pages.Length > 1)
            body.Raw("/PageMode/UseOutlines"u8);
        objects.Put(catalog, body.Raw(">>"u8));
        return objects.Finish(catalog, MetadataObjects.WriteInformation(objects, composition.Document));
    }

    private static int WriteResources(PdfObjects objects, Shaping shaping)
    {
        var number = objects.Reserve();
        var body = new ByteWriter().Raw("<</Font<<"u8);
        if (shaping.Regular.Any)
            body.Raw("/R "u8).Reference(FontObjects.Write(objects, shaping.Regular));
        if (shaping.Semibold.Any)
            body.Raw("/S "u8).Reference(FontObjects.Write(objects, shaping.Semibold));
        objects.Put(number, body.Raw(">>>>"u8));
        return number;
    }

    private static void WritePage(
        PdfObjects objects,
        Canvas canvas,
        int[] pages,
        (int Tree, int Resources) shared,
        List<StructureElement> links
    )
    {
        var content = objects.Reserve();
        objects.PutStream(content, default, canvas.Finish());
        var body = new ByteWriter();
        body.Raw("<</Type/Page/Parent "u8).Reference(shared.Tree).Raw("/Resources "u8).Reference(shared.Resources);
        body.Raw("/MediaBox[0 0 "u8).Operand(PageMeasures.Width).Number(PageMeasures.Height).Raw("]/Contents "u8);
        body.Reference(content).Raw("/StructParents "u8).Int(canvas.Page).Raw("/Tabs/S"u8);
        if (canvas.Links.Count > 0)
        {
            body.Raw("/Annots["u8);
            foreach (var link in canvas.Links)
            {
                body.Reference(WriteLink(objects, link, canvas.Page, pages, pages.Length + links.Count))
                    .Byte((byte)' ');
                links.Add(link.Tag);
            }
            body.Byte((byte)']');
        }
        objects.Put(pages[canvas.Page], body.Raw(">>"u8));
    }

    private static int WriteLink(PdfObjects objects, PageLink link, int page, int[] pages, int parent)
    {
        var number = objects.Reserve();
        var body = new ByteWriter();
        body.Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8).Operand(link.Left);
        body.Operand(PageMeasures.Height - link.Bottom).Operand(link.Right).Number(PageMeasures.Height - link.Top);
        body.Raw("]/Contents "u8).Text(link.Words).Raw("/StructParent "u8).Int(parent);
        DestinationObjects.Write(body, link.Target, pages);
        objects.Put(number, body.Raw(">>"u8));
        link.Tag.Annotate(page, number);
        return number;
    }

    private static void WritePageTree(PdfObjects objects, int number, int[] pages)
    {
        var body = new ByteWriter().Raw("<</Type/Pages/Count "u8).Int(pages.Length).Raw("/Kids["u8);
        foreach (var page in pages)
            body.Reference(page).Byte((byte)' ');
        objects.Put(number, body.Raw("]>>"u8));
    }
}
