using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>What stands around the body of every report: title block, header, footer and properties.</summary>
internal static class Front
{
    /// <summary>The document around its body.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="kind">Kind of document.</param>
    /// <param name="title">Title, as it begins page one and as it stands within a line.</param>
    /// <param name="subtitle">Line under the title.</param>
    /// <param name="blocks">The body.</param>
    public static ReportDocument Around(
        Draft draft,
        string kind,
        (string OnPageOne, string Within) title,
        RichText subtitle,
        IEnumerable<Block> blocks
    )
    {
        var head = draft.Head;
        var mark = head.IsSynthetic ? draft.Text("Front.Synthetic") : null;
        var whole = draft.Text(
            "Front.Properties",
            ("kind", kind),
            ("title", title.Within),
            ("reference", head.Reference)
        );
        return new()
        {
            Language = draft.Language,
            Title = whole,
            Author = draft.In(head.Buyer),
            Subject = draft.In(head.CallTitle),
            DataAt = head.DataAt,
            Masthead = new(draft.In(head.Buyer), mark, kind, title.OnPageOne, subtitle),
            Header = new(
                draft.Text("Front.Header", ("kind", kind), ("title", title.Within)),
                head.Region is { } region
                    ? draft.Text("Front.HeaderRegion", ("reference", head.Reference), ("region", region.Code))
                    : head.Reference
            ),
            Footer = new(
                [draft.Text("Front.Footer", ("hash", PlanHashText.Short(head.PlanHash))), .. Code(draft)],
                mark
            ),
            Blocks = [.. blocks],
        };
    }

    /// <summary>The facts of page one, and under them verification code and the record's head, where the report is printed
    /// from one.</summary>
    public static FactTable Facts(Draft draft, IEnumerable<Fact> facts) => new([.. facts, .. CheckedBy(draft)]);

    /// <summary>By what anybody can ask whether a paper is the one that was issued; nothing where it is not printed from a
    /// record.</summary>
    public static IEnumerable<Fact> CheckedBy(Draft draft)
    {
        if (draft.Head.Imprint is not { } imprint)
            yield break;
        yield return new(draft.Text("Fact.Code"), imprint.Code);
        yield return new(draft.Text("Fact.RecordHead"), HeadLines(imprint.Head));
    }

    /// <summary>Number and hash, with blanks to read by; whoever types it may leave them in.</summary>
    public static IReadOnlyList<RichText> HeadLines(RecordHead head)
    {
        var lines = PlanHashText.Whole(head.Hash);
        return [RichText.Of([new Run($"{head.Number}: "), .. lines[0].Runs]), .. lines.Skip(1)];
    }

    private static IEnumerable<string> Code(Draft draft) =>
        draft.Head.Imprint is { } imprint ? [draft.Text("Front.Code", ("code", imprint.Code))] : [];
}

/// <summary>The plan's hash as people compare it.</summary>
internal static class PlanHashText
{
    /// <summary>First 12 and last 4 digits, in fours.</summary>
    public static string Short(string hash) =>
        hash.Length < 16 ? hash : $"{hash[..4]} {hash[4..8]} {hash[8..12]} … {hash[^4..]}";

    /// <summary>All digits in eights, on two lines.</summary>
    public static IReadOnlyList<RichText> Whole(string hash) =>
        [.. hash.Chunk(8).Select(eight => new string(eight)).Chunk(4).Select(line => (RichText)string.Join(' ', line))];
}
