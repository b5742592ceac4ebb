using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>What waits for the reader, what it holds up, and where each of their calls stands.</summary>
internal sealed class HomeModel(PageDoor door) : LifePage(door)
{
    /// <summary>The calls that go on.</summary>
    public IReadOnlyList<CallLife> Calls { get; private set; } = [];

    /// <summary>Those that are over.</summary>
    public IReadOnlyList<CallLife> Over { get; private set; } = [];

    /// <summary>Zone in which the day is told.</summary>
    public string TimeZone => Calls.Count > 0 ? Calls[0].TimeZone : "America/Toronto";

    public override string Title => Words["Home.Title"];

    public override bool IsSynthetic =>
        base.IsSynthetic || (Calls.Count + Over.Count > 0 && Calls.Concat(Over).All(call => call.IsSynthetic));

    /// <summary>Today, as its readers write it.</summary>
    public string Today() => Day(Now, TimeZone);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Ask(new ShowHome()) is not { } home)
            return NotShown();
        var parts = home.Calls.ToLookup(call => call.Stage is Stage.Notified or Stage.Cancelled);
        (Calls, Over) = ([.. parts[false]], [.. parts[true]]);
        Order(home.Calls.SelectMany(TaskView.Of));
        return Page();
    }
}
