using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>What an addendum changes, in words: for a page on which it is drafted.</summary>
public static class AddendumChanges
{
    /// <summary>The tables of what was and what is to be; none where nothing changes.</summary>
    public static IReadOnlyList<DataTable> Of(AddendumReport report, Language language) =>
        [.. ChangeTables.Of(new Draft(report.Head, [], Words.OfAddendum(language)), report).OfType<DataTable>()];
}
