using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Resources;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Documents.Writing;

/// <summary>One document being written: its language, words and formats, and how far its tables and figures have been
/// counted.</summary>
internal sealed class Draft(ReportHead head, IEnumerable<NamedBidder> bidders, Words words)
{
    private readonly Dictionary<string, NamedBidder> named = bidders.ToDictionary(bidder => bidder.Bidder);
    private int tables;
    private int figures;

    /// <summary>What the report says of its call.</summary>
    public ReportHead Head { get; } = head;

    /// <summary>The language of the document.</summary>
    public Language Language { get; } = words.Language;

    /// <summary>Numbers.</summary>
    public Formats Numbers { get; } = new(words.Language, head.Currency);

    /// <summary>Dates and times.</summary>
    public Moments Moments { get; } = new(words.Language, head.TimeZone);

    /// <summary>Nothing applies.</summary>
    public Run Dash => new("–", Spoken: words["Cell.NotApplicable"]);

    /// <summary>The number that the next table will have.</summary>
    public string NextTable => Numbers.Whole(tables + 1);

    /// <summary>The number of the table before.</summary>
    public string ThisTable => Numbers.Whole(tables);

    /// <summary>Which tables hold the figures of a chart: the next so many.</summary>
    public RichText NextTables(int count) =>
        count == 1
            ? Say("Chart.Table", ("number", NextTable))
            : Say("Chart.Tables", ("first", NextTable), ("last", Numbers.Whole(tables + count)));

    /// <summary>A sentence.</summary>
    public RichText Say(string key, params (string Name, RichText Value)[] values) =>
        Sentence.Fill(words[key], Language, values);

    /// <summary>A sentence without runs, for labels, heads and alternative texts.</summary>
    public string Text(string key, params (string Name, RichText Value)[] values) => Say(key, values).ToString();

    /// <summary>A sentence about a number of things: the form for none, for one or for many. A number up to ten is a
    /// word; <c>{Count}</c> begins the sentence.</summary>
    public RichText Count(string key, int number, params (string Name, RichText Value)[] values)
    {
        var form =
            number == 0 && words.Find(key + ".None") is not null ? ".None"
            : number == 1 ? ".One"
            : ".Many";
        return Sentence.Fill(
            words[key + form],
            Language,
            [
                .. values,
                ("count", NumberWords.Write(number, Language)),
                ("Count", NumberWords.WriteFirst(number, Language)),
                ("digits", Numbers.Whole(number)),
            ]
        );
    }

    /// <summary>" in the Peel region"; nothing where the call has only one.</summary>
    public RichText Where =>
        Head is { Region: { } region, IsOnlyRegion: false }
            ? Say("Where", ("region", In(region.Name)))
            : RichText.Empty;

    /// <summary>A phrase typed by the buyer.</summary>
    public string In(BilingualText text) => text.In(Language);

    /// <summary>A reason as recorded, or that none is.</summary>
    public RichText Reason(BilingualText? reason) => reason is null ? Say("Reason.None") : In(reason);

    /// <summary>A bidder's name; it says so where it is in the other language.</summary>
    public Run Name(string bidder, bool strong = false) =>
        Name(named[bidder].Facts.Name, named[bidder].Facts.Language, strong);

    /// <inheritdoc cref="Name(string, bool)" />
    public Run Name(string name, Language language, bool strong = false) =>
        new(name, strong, language == Language ? null : language);

    /// <summary>What is known of a bidder.</summary>
    public NamedBidder Bidder(string bidder) => named[bidder];

    /// <summary>"a, b and c".</summary>
    public RichText List(IEnumerable<RichText> items)
    {
        var all = items.ToList();
        var last = words["List.Last"];
        var runs = new List<Run>();
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0)
                runs.Add(new Run(i == all.Count - 1 ? last : words["List.Between"]));
            runs.AddRange(all[i].Runs);
        }
        return new(runs);
    }

    /// <summary>"a, b and c" of bidders.</summary>
    public RichText Names(IEnumerable<string> bidders) => List(bidders.Select(bidder => (RichText)Name(bidder)));

    /// <summary>The caption of the next table.</summary>
    public RichText TableCaption(RichText title) =>
        Say("Table.Caption", ("number", Numbers.Whole(++tables)), ("title", title));

    /// <summary>The caption of the next figure.</summary>
    public RichText FigureCaption(RichText title) =>
        Say("Figure.Caption", ("number", Numbers.Whole(++figures)), ("title", title));

    /// <summary>The title of one of several parts of a table or figure: "… (1 of 2)".</summary>
    public RichText Part(RichText title, int part, int parts) =>
        parts == 1
            ? title
            : Say("Part", ("title", title), ("part", Numbers.Whole(part)), ("parts", Numbers.Whole(parts)));

    /// <summary>Points, exact.</summary>
    public string Points(Points points) => Numbers.Points(points);

    /// <summary>Several sentences as one paragraph.</summary>
    public static RichText Together(IEnumerable<RichText> sentences)
    {
        var runs = new List<Run>();
        foreach (var sentence in sentences)
        {
            if (runs.Count > 0)
                runs.Add(new Run(" "));
            runs.AddRange(sentence.Runs);
        }
        return new(runs);
    }
}
