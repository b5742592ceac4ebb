using System.Globalization;
using System.Text;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Title, author, subject, language and date: once for old programs, once as XMP. Nothing else is told.</summary>
internal static class MetadataObjects
{
    private const string Producer = "Procurement evaluation service";

    /// <summary>The document information dictionary.</summary>
    public static int WriteInformation(PdfObjects objects, ReportDocument document)
    {
        var number = objects.Reserve();
        var body = new ByteWriter();
        body.Raw("<</Title "u8).Text(document.Title).Raw("/Author "u8).Text(document.Author);
        body.Raw("/Subject "u8).Text(document.Subject).Raw("/Creator "u8).Text(Producer);
        body.Raw("/Producer "u8).Text(Producer).Raw("/CreationDate(D:"u8);
        var at = document.DataAt;
        body.Ascii(at.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
        var offset = at.Offset < TimeSpan.Zero ? '-' : '+';
        body.Byte((byte)offset).Ascii(at.Offset.ToString("hh\\'mm\\'", CultureInfo.InvariantCulture));
        objects.Put(number, body.Raw(")>>"u8));
        return number;
    }

    /// <summary>The XMP packet.</summary>
    public static int WriteXmp(PdfObjects objects, ReportDocument document)
    {
        var language = StructureObjects.Tag(document.Language);
        var date = document.DataAt.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        var xmp = $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(document.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escaped(document.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(
                document.Subject
            )}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:CreatorTool>{Producer}</xmp:CreatorTool>
            <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
        var number = objects.Reserve();
        objects.PutStream(number, "/Type/Metadata/Subtype/XML"u8, Encoding.UTF8.GetBytes(xmp), plain: true);
        return number;
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            escaped.Append(
                character switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    < ' ' or '\uFFFE' or '\uFFFF' => " ",
                    _ => character.ToString(),
                }
            );
        return escaped.ToString();
    }
}
