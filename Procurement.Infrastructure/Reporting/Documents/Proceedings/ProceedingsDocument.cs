using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Proceedings;

/// <summary>The record of proceedings: what was done and refused in a call, in order of time.</summary>
internal static class ProceedingsDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(ProceedingsReport report, Language language)
    {
        var words = Words.OfProceedings(language);
        var draft = new Draft(report.Head, report.Bidders, words);
        var title = draft.In(report.Head.CallTitle);
        return Front.Around(
            draft,
            draft.Text("Kind"),
            (title, title),
            draft.Say("Subtitle", ("reference", report.Head.Reference)),
            [
                Facts(draft, report),
                new Paragraph(Draft.Together(Intro(draft, report))),
                .. report.Entries.IsEmpty ? [] : Tables(draft, report, words),
            ]
        );
    }

    private static FactTable Facts(Draft draft, ProceedingsReport report)
    {
        List<Fact> facts = [new(draft.Text("Fact.For"), draft.Say("Fact.Readers"))];
        if (report.Entries is [var first, .. var rest])
        {
            var last = rest is [.., var end] ? end : first;
            facts.Add(
                new(
                    draft.Text("Fact.Period"),
                    draft.Say(
                        "Fact.PeriodOf",
                        ("first", draft.Moments.Date(report.Entries.Min(entry => entry.At))),
                        ("last", draft.Moments.Date(report.Entries.Max(entry => entry.At)))
                    )
                )
            );
            facts.Add(new(draft.Text("Fact.Entries"), Extent(draft, report, first.Head.Number, last.Head.Number)));
            facts.Add(
                new(
                    draft.Text("Fact.Chain"),
                    report.BrokenAt is { } broken
                        ? draft.Say("Fact.Broken", ("number", Whole(draft, broken)))
                        : draft.Say("Fact.Unbroken")
                )
            );
        }
        return Front.Facts(draft, facts);
    }

    private static RichText Extent(Draft draft, ProceedingsReport report, long first, long last) =>
        report.Parts == 1
            ? draft.Say("Fact.EntriesOf", ("first", Whole(draft, first)), ("last", Whole(draft, last)))
            : draft.Say(
                "Fact.EntriesOfPart",
                ("first", Whole(draft, first)),
                ("last", Whole(draft, last)),
                ("part", draft.Numbers.Whole(report.Part)),
                ("parts", draft.Numbers.Whole(report.Parts))
            );

    private static IEnumerable<RichText> Intro(Draft draft, ProceedingsReport report)
    {
        yield return draft.Say("Intro");
        if (report.Parts > 1)
            yield return draft.Say("Intro.Parts", ("limit", draft.Numbers.Whole(ProceedingsReport.EntriesInPart)));
        if (report.EndsAtPublication)
            yield return draft.Say("Intro.ToPublication");
        if (report.Entries.IsEmpty)
            yield return draft.Say("Intro.Empty");
    }

    private static IEnumerable<Block> Tables(Draft draft, ProceedingsReport report, Words words)
    {
        var what = new ActSentences(draft, words, report.Regions);
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Table")),
            Columns =
            [
                new(draft.Text("Head.Number"), Alignment.Left, 36),
                new(draft.Text("Head.When"), Alignment.Left, 104),
                new(draft.Text("Head.Who"), Alignment.Left, 88),
                new(draft.Text("Head.What")),
                new(draft.Text("Head.Digest"), Alignment.Left, 66),
            ],
            Rows =
            [
                .. report.Entries.Select(entry => new Row([
                    Whole(draft, entry.Head.Number),
                    new Cell([draft.Moments.ShortDate(entry.At), Quiet(draft.Moments.TimeToTheSecond(entry.At))]),
                    Who(draft, entry),
                    new Cell([.. what.Of(entry)]),
                    $"{entry.Head.Hash[..4]} … {entry.Head.Hash[^4..]}",
                ])),
            ],
            Tight = true,
        };
        yield return new Heading(2, draft.Text("Annex.Number"), draft.Say("Annex.Digests"), NewPageIfUsed: true);
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Annex.DigestsTable")),
            Columns = [new(draft.Text("Head.Number"), Alignment.Left, 60), new(draft.Text("Head.Digest"))],
            Rows =
            [
                .. report.Entries.Select(entry => new Row([
                    Whole(draft, entry.Head.Number),
                    string.Join(' ', entry.Head.Hash.Chunk(8).Select(eight => new string(eight))),
                ])),
            ],
            Tight = true,
        };
        yield return new Heading(2, draft.Text("Annex.People"), draft.Say("Annex.PeopleTitle"));
        if (!report.People.IsEmpty)
            yield return new DataTable
            {
                Caption = draft.TableCaption(draft.Say("Annex.PeopleTable")),
                Columns =
                [
                    new(draft.Text("Head.Number"), Alignment.Left, 60),
                    new(draft.Text("Annex.Name")),
                    new(draft.Text("Annex.Identifier")),
                ],
                Rows =
                [
                    .. report.People.Select(person => new Row([
                        draft.Say("Who.Person", ("number", draft.Numbers.Whole(person.Number))),
                        person.Name ?? draft.Text("NotRecorded"),
                        person.Identifier,
                    ])),
                ],
                Tight = true,
            };
    }

    private static Cell Who(Draft draft, ProceedingsEntry entry)
    {
        if (entry.Person is not { } number)
            return draft.Say("Who.Service");
        var role = entry.Role is { } held ? draft.Text($"Role.{held}") : draft.Text("Who.NoRole");
        return new Cell([
            entry.ActsFor is { } code ? draft.Say("Who.ActingFor", ("role", role), ("code", code)) : role,
            Quiet(draft.Text("Who.Person", ("number", draft.Numbers.Whole(number)))),
        ]);
    }

    private static string Whole(Draft draft, long number) => draft.Numbers.Whole((int)number);

    private static RichText Quiet(string text) => new Run(text, Quiet: true);
}
