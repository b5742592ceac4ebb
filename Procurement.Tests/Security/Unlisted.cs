namespace Procurement.Tests.Security;

/// <summary>What does not stand in the table of routes, and why.</summary>
internal static class Unlisted
{
    /// <summary>Requests that no client sends.</summary>
    public static IReadOnlyDictionary<string, string> Requests { get; } =
        new Dictionary<string, string>
        {
            ["GetDecidedCall"] = "for the command line, which writes result.json from it",
            ["WriteReports"] = "for the command line, which writes all reports of a case",
            ["ListReports"] = "for the pages, which link to the reports",
            ["RenderReport"] = "a PDF, not JSON: /{language}/reports sends it",
        };

    /// <summary>Endpoints under /api/v1 that map themselves.</summary>
    public static IReadOnlyDictionary<string, string> Routes { get; } = new Dictionary<string, string>();
}
