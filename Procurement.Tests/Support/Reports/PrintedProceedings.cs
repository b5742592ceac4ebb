using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Support.Reports;

/// <summary>A record of proceedings as it is printed for somebody: its tables, row by row.</summary>
internal sealed class PrintedProceedings
{
    private PrintedProceedings(byte[] bytes, bool isFrench)
    {
        var printed = new PrintedReport(bytes, isFrench);
        Everything = string.Join('\n', printed.Blocks) + printed.Everything;
        Unprinted = printed.Unprinted();
        Bytes = bytes;
        var tables = Below(printed.Tree.Document).Where(one => one.Type == "Table").Select(Rows).ToList();
        Entries = tables.Find(rows => rows[0].Count == 5) ?? [];
        Digests = tables.Find(rows => rows[0].Count == 2 && rows[0][1].Replace(" ", "").Length == 64) ?? [];
    }

    public IReadOnlyList<IReadOnlyList<string>> Entries { get; }

    public IReadOnlyList<IReadOnlyList<string>> Digests { get; }

    public string Everything { get; }

    public string Unprinted { get; }

    public byte[] Bytes { get; }

    public static async Task<PrintedProceedings> Of(
        AStage stage,
        string person,
        SolicitationId call,
        Language language,
        int part = 1
    )
    {
        var subject = new DocumentSubject(ReportDocumentKind.Proceedings, language, Number: part);
        var written = await stage.Stage.Do(person, new RenderReport(call, subject));
        return new(written.Content, language == Language.French);
    }

    private static List<IReadOnlyList<string>> Rows(PdfElement table) =>
        [
            .. Below(table)
                .Where(one => one.Type == "TBody")
                .SelectMany(body => body.Kids)
                .Select(row => (IReadOnlyList<string>)[.. row.Kids.Select(cell => cell.Text)]),
        ];

    private static IEnumerable<PdfElement> Below(PdfElement element) => element.Kids.SelectMany(Below).Prepend(element);
}
