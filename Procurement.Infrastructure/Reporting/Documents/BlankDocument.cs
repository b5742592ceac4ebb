using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Documents;

/// <summary>A document that says next to nothing and has one of the parts that every report has.</summary>
internal static class BlankDocument
{
    /// <summary>A heading, a paragraph and a table.</summary>
    public static ReportDocument Of(Language language) =>
        new()
        {
            Language = language,
            Title = "-",
            Author = "-",
            Subject = "-",
            DataAt = DateTimeOffset.UnixEpoch,
            Masthead = new Masthead("-", null, "-", "-", "-"),
            Header = new RunningHeader("-", "-"),
            Footer = new RunningFooter(["-"], null),
            Blocks =
            [
                new Heading(2, "1", "-"),
                new Paragraph("-"),
                new DataTable
                {
                    Caption = "-",
                    Columns = [new Column("-"), new Column("-", Alignment.Right)],
                    Rows = [new Row(["-", "-"])],
                },
            ],
        };
}
