using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Exchange;

namespace Procurement.Api.Operations.Cases;

/// <summary>Where each report of a case is written, and the list of them all: reports/index.json.</summary>
internal static class ReportIndex
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The path of a report below the output folder, with strokes on every system.</summary>
    public static string PathOf(ReportTitle title)
    {
        var folder = $"reports/{FileNames.Encode(title.Call)}";
        if (title.Region is { } region)
            folder += $"/{FileNames.Encode(region)}";
        return title.Bidder is { } bidder
            ? $"{folder}/debrief-{FileNames.Encode(bidder)}.{Code(title.Language)}.pdf"
            : $"{folder}/{Word(title.Document)}.{Code(title.Language)}.pdf";
    }

    /// <summary>The list as JSON, with a line end after it.</summary>
    public static byte[] Write(IEnumerable<WrittenReport> reports)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartArray();
            foreach (var report in reports)
                Write(report, json);
            json.WriteEndArray();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(WrittenReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", PathOf(report.Title));
        json.WriteString("document", Word(report.Title.Document));
        json.WriteString("audience", report.Title.Bidder is null ? "approver" : "bidder");
        json.WriteString("language", Code(report.Title.Language));
        if (report.Title.Region is { } region)
            json.WriteString("region", region);
        if (report.Title.Bidder is { } bidder)
            json.WriteString("bidder", bidder);
        json.WriteNumber("pages", report.Pages);
        json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(report.Content)));
        json.WriteEndObject();
    }

    private static string Word(ReportDocumentKind document) =>
        JsonNamingPolicy.CamelCase.ConvertName(document.ToString());

    private static string Code(Language language) => language == Language.French ? "fr" : "en";
}
