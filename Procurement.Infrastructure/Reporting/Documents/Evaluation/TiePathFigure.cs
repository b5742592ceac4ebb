using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>How each tie was parted, rule by rule: what the rules compared as a table, and the path as a drawing.</summary>
internal static class TiePathFigure
{
    private const int MostRules = 4;
    private const int LettersOfAHash = 12;

    /// <summary>Tables and paths, best rank first; nothing for a tie on which no rule was tried.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        foreach (var path in report.Ties.Where(path => !path.Links.IsEmpty))
        {
            var tables = Tables(draft, path).ToList();
            foreach (var table in tables)
                yield return table;
            var boxes = Boxes(draft, path).ToList();
            yield return new PathChart
            {
                Caption = draft.FigureCaption(
                    path.Links[^1].StillTied.IsEmpty
                        ? Title(draft, path, "TiePath.Figure", "TiePath.FigureNoValue")
                        : Title(draft, path, "TiePath.FigureOpen", "TiePath.FigureOpenNoValue")
                ),
                AlternativeText = draft.Text(
                    "TiePath.Alternative",
                    ("boxes", string.Join("; ", boxes.Select(box => Spoken(draft, box)))),
                    ("number", draft.ThisTable)
                ),
                Boxes = boxes,
            };
        }
    }

    private static RichText Title(Draft draft, TiePath path, string key, string withoutValue) =>
        path.Value is { } value ? draft.Say(key, ("value", RankedWords.Value(draft, value))) : draft.Say(withoutValue);

    private static IEnumerable<DataTable> Tables(Draft draft, TiePath path)
    {
        // One table whose last column is the rank; a long chain takes another.
        var parts = (path.Links.Length + MostRules - 1) / MostRules;
        for (var part = 0; part < parts; part++)
        {
            var links = path.Links.Skip(part * MostRules).Take(MostRules).ToList();
            yield return new DataTable
            {
                Caption = draft.TableCaption(
                    draft.Part(Title(draft, path, "TiePath.Table", "TiePath.TableNoValue"), part + 1, parts)
                ),
                Columns =
                [
                    new(draft.Text("Head.Bidder")),
                    .. links.Select(link => new Column(TieWords.First(draft, link.Link), Alignment.Right, 80)),
                    new(draft.Text("Head.Rank"), Alignment.Right, 40),
                ],
                Rows =
                [
                    .. path.Tied.Select(proposal => new Row([
                        draft.Name(proposal.Bidder),
                        .. links.Select(link =>
                            link.Figures.FirstOrDefault(one => one.Bidder == proposal.Bidder) is { } figure
                                ? (Cell)Figure(draft, figure)
                                : draft.Dash
                        ),
                        draft.Numbers.Whole(proposal.Rank ?? 0),
                    ])),
                ],
                Tight = path.Tied.Length > 10,
            };
        }
    }

    private static IEnumerable<PathBox> Boxes(Draft draft, TiePath path)
    {
        yield return new(
            path.Value is { } value
                ? draft.Say("TiePath.Tied", ("value", RankedWords.Value(draft, value)))
                : draft.Say("TiePath.TiedNoValue"),
            [draft.Names(path.Tied.Select(proposal => proposal.Bidder))]
        );
        foreach (var link in path.Links)
        {
            var decides = link.StillTied.IsEmpty;
            yield return new(TieWords.First(draft, link.Link), [.. Lines(draft, link, decides)], decides);
        }
        yield return new(
            draft.Say("TiePath.Outcome"),
            [
                draft.List(
                    path.Tied.Select(proposal =>
                        draft.Say(
                            "TiePath.Compared",
                            ("name", draft.Name(proposal.Bidder)),
                            ("figure", draft.Numbers.Ordinal(proposal.Rank ?? 0))
                        )
                    )
                ),
            ]
        );
    }

    private static IEnumerable<RichText> Lines(Draft draft, TiePathLink link, bool decides)
    {
        yield return draft.List(
            link.Figures.Select(figure =>
                draft.Say("TiePath.Compared", ("name", draft.Name(figure.Bidder)), ("figure", Figure(draft, figure)))
            )
        );
        if (!link.Parted.IsEmpty && !decides)
            yield return draft.Say("TiePath.Parted", ("bidders", draft.Names(link.Parted)));
        foreach (var group in link.StillTied)
            yield return draft.Say("TiePath.StillTied", ("bidders", draft.Names(group)));
        if (decides)
            yield return draft.Say("TiePath.Decided");
    }

    private static RichText Figure(Draft draft, TieFigure figure) =>
        figure switch
        {
            { Points: { } points } => draft.Numbers.Points(points),
            { Price: { } price } => draft.Numbers.Money(price),
            { ReceivedAt: { } at } => $"{draft.Moments.Date(at)}, {draft.Moments.TimeToTheSecond(at)}",
            { DrawHash: { Length: > LettersOfAHash } hash } => hash[..LettersOfAHash] + "…",
            _ => draft.Dash,
        };

    private static string Spoken(Draft draft, PathBox box) =>
        draft.Text(
            "TiePath.Box",
            ("title", box.Title),
            ("lines", string.Join(' ', box.Lines.Select(line => line.ToString())))
        );
}
