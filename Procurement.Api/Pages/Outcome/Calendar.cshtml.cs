using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The days of a call, as far as they are recorded.</summary>
internal sealed class CalendarModel(PageDoor door) : OutcomePage(door)
{
    /// <summary>The days and the names of the regions.</summary>
    public CalendarDetails Shown { get; private set; } = null!;

    public override string Title => Words.Say("Calendar.Title", Call.Reference);

    /// <summary>The days that are over.</summary>
    public IReadOnlyList<CalendarDay> Past => [.. Shown.Days.Where(IsOver)];

    /// <summary>The days that come, today first.</summary>
    public IReadOnlyList<CalendarDay> Ahead => [.. Shown.Days.Where(one => !IsOver(one))];

    /// <summary>What comes next, and when.</summary>
    public string Lead() =>
        Ahead is [var next, ..]
            ? Words.Say("Calendar.Next", TextOf(next), WhenOf(next))
            : Words["Calendar.NothingAhead"];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        if (await Ask(new ShowCalendar(new SolicitationId(call))) is not { } shown)
            return NotShown();
        (Call, Shown) = (shown.Call, shown);
        return Page();
    }

    /// <summary>The day, with its time where it has one.</summary>
    public string WhenOf(CalendarDay one) => one.At is { } at ? When(at) : DayOf(one.Day);

    /// <summary>What is on it.</summary>
    public string TextOf(CalendarDay one) =>
        one.Count is { } count ? Counted($"Calendar.{one.Kind}", count) : Words[$"Calendar.{one.Kind}"];

    /// <summary>Where; null: in the whole call.</summary>
    public string? PlaceOf(CalendarDay one) =>
        one.Region is { Length: > 0 } code && Shown.Regions.TryGetValue(code, out var name) ? name.In(Language) : null;

    private bool IsOver(CalendarDay one) =>
        one.At is { } at ? at <= Now : CivilDays.IsOver(one.Day, Now, Call.TimeZone);
}
