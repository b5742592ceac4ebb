using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Support.Reports;

/// <summary>Documents as their readers get them, through the service.</summary>
internal static class ReadPapers
{
    /// <summary>Everything in the file: what is printed, and what is not (properties, bookmarks, replacement
    /// texts).</summary>
    public static async Task<string> Read(this Stage stage, string person, SolicitationId call, DocumentSubject subject)
    {
        var written = await stage.Do(person, new RenderReport(call, subject));
        var printed = new PrintedReport(written.Content, subject.Language == Language.French);
        return string.Join('\n', [.. printed.Blocks, printed.Everything, printed.Unprinted()]);
    }

    /// <summary>The same in both languages.</summary>
    public static async Task<string> ReadBoth(
        this Stage stage,
        string person,
        SolicitationId call,
        DocumentSubject subject
    ) =>
        await stage.Read(person, call, subject with { Language = Language.English })
        + await stage.Read(person, call, subject with { Language = Language.French });

    /// <summary>Who of these people may not read it, with the code that they get.</summary>
    public static async Task<Dictionary<string, string>> Refusals(
        this Stage stage,
        SolicitationId call,
        DocumentSubject subject,
        params string[] people
    )
    {
        var refused = new Dictionary<string, string>();
        foreach (var person in people)
            if (await stage.Try(person, new RenderReport(call, subject)) is { IsRefused: true } outcome)
                refused.Add(person, outcome.Refusals.Single().Code);
        return refused;
    }

    /// <summary>The documents of a kind that a person is told of.</summary>
    public static async Task<IReadOnlyList<ReportTitle>> Titles(
        this Stage stage,
        string person,
        SolicitationId call,
        ReportDocumentKind kind
    ) => [.. (await stage.Do(person, new ListReports(call))).Where(title => title.Document == kind)];
}
