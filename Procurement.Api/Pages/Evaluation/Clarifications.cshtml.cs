using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>Questions about submissions after the closing, the same to all in the same position, and their answers.</summary>
internal sealed class ClarificationsModel(PageDoor door) : ReceivedPage(door)
{
    /// <summary>The questions, the oldest first.</summary>
    public IReadOnlyList<ClarificationDetails> Asked { get; private set; } = [];

    /// <summary>Who is asked.</summary>
    [BindProperty]
    public List<string> Bidders { get; set; } = [];

    /// <summary>The question in English.</summary>
    [BindProperty]
    public string? English { get; set; }

    /// <summary>The question in French.</summary>
    [BindProperty]
    public string? French { get; set; }

    /// <summary>The last day for an answer, as a date field writes it.</summary>
    [BindProperty]
    public string? Until { get; set; }

    protected override string Word => "Clarifications";

    /// <summary>Whether the reader may ask.</summary>
    public bool MayAsk => May<AskClarification>() && Received.Submissions.Any(one => one.IsLive);

    public override string Lead()
    {
        var waiting = Asked.Sum(one => one.Answers.Count(answer => answer.AnsweredAt is null));
        return Asked.Count == 0 ? Words["Clarifications.None"]
            : waiting == 0 ? Words["Clarifications.AllAnswered"]
            : waiting == 1 ? Words["Clarifications.OneWaits"]
            : Words.Say("Clarifications.Wait", Numbers.Whole(waiting));
    }

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid competition) => Shown(competition);

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnPost(Guid competition)
    {
        if (!await Finds(competition))
            return NotShown();
        if (LastInstant() is not { } until)
        {
            Refuse(new Refusal("date.unreadable"));
            return await Shown(competition);
        }
        var ask = new AskClarification(Competition, Bidders, Both(English, French), until);
        return await Do(ask, To(EvaluationAddresses.Clarifications, competition), "Asked") ?? await Shown(competition);
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "text.missing" => string.IsNullOrWhiteSpace(English) ? nameof(English) : nameof(French),
            "clarification.time-passed" or "date.unreadable" => nameof(Until),
            "clarification.nobody-asked" or "reference.unknown" or "submission.not-live" => nameof(Bidders),
            "submission.did-not-advance" => nameof(Bidders),
            _ => null,
        };

    // The day counts to its end, in the zone of the programme.
    private DateTimeOffset? LastInstant()
    {
        if (
            !DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        )
            return null;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Place.TimeZone);
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).AddMinutes(-1);
    }

    private async Task<IActionResult> Shown(Guid competition)
    {
        if (!await Finds(competition))
            return NotShown();
        if (May<ListClarifications>())
        {
            if (await Ask(new ListClarifications(Competition)) is not { } asked)
                return NotShown();
            Asked = asked;
        }
        return Page();
    }
}
