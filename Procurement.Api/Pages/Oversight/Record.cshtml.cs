using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Records;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Oversight;

/// <summary>The record of a call, the newest entry first, and whether its chain is whole.</summary>
internal sealed class RecordModel(PageDoor door) : LocalizedPage(door, OversightWords.Pair)
{
    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public RecordPart Part { get; set; }

    /// <summary>The entries.</summary>
    public RecordDetails Record { get; private set; } = null!;

    public override string Title => Words.Say("Record.Title", Record.Reference);

    public override IReadOnlyList<Crumb> Crumbs => Way(Record.Reference, new SolicitationId(Call));

    /// <summary>The call.</summary>
    public Guid Call { get; private set; }

    /// <summary>The entries by day.</summary>
    public IEnumerable<IGrouping<string, RecordLine>> Days =>
        Record.Entries.GroupBy(one => Day(one.At, Record.TimeZone));

    /// <summary>What may be looked for.</summary>
    public IEnumerable<Choice> Parts =>
        Enum.GetValues<RecordPart>().Select(part => new Choice($"{part}", Words[$"Part.{part}"]));

    /// <summary>Shows the page; with a check, the whole chain is walked too.</summary>
    public async Task<IActionResult> OnGet(Guid call, long? before, bool check)
    {
        Call = call;
        if (await Ask(new ShowRecord(new SolicitationId(call), Part, before, check)) is not { } record)
            return NotShown();
        Record = record;
        return Page();
    }

    /// <summary>The one thing first: whether it is whole.</summary>
    public string Lead()
    {
        if (Record.Checked is not { } done)
            return Words.Say("Record.Lead", Numbers.Whole(Record.Through));
        var at = new Moments(Language, Record.TimeZone).Time(done.At);
        return done.BrokenAt is { } broken
            ? Words.Say("Record.Broken", Numbers.Whole(broken), at)
            : Words.Say("Record.Whole", Numbers.Whole(done.Entries), at);
    }

    /// <summary>The sentence of an entry.</summary>
    public string SentenceOf(RecordLine entry) =>
        OversightWords.Acts.In(Language).GetValueOrDefault((entry.Refusals.IsEmpty ? "Done." : "Refused.") + entry.Act)
        ?? entry.Act;

    /// <summary>Who, and in which role.</summary>
    public string WhoOf(RecordLine entry) =>
        entry.Person is not { } person ? Words["Record.Service"]
        : entry.Role is { } role ? Words.Say("Record.Who", person, Words[$"Role.{role}"])
        : person;

    /// <summary>What it was about.</summary>
    public string AboutOf(RecordLine entry) =>
        string.Join(
            " · ",
            new[] { entry.Subject.Region, entry.Subject.Step, entry.Subject.Bidder, entry.Subject.Evaluator }.Where(
                one => !string.IsNullOrEmpty(one)
            )
        );

    /// <summary>The time of an entry, to the second.</summary>
    public string TimeOf(RecordLine entry) => new Moments(Language, Record.TimeZone).TimeToTheSecond(entry.At);

    /// <summary>The shape beside an entry.</summary>
    public static string? MarkOf(RecordLine entry) =>
        !entry.Refusals.IsEmpty || !entry.IsWhole ? "odd"
        : RecordParts.IsDecision(entry.Act) ? "key"
        : null;
}
