using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Open;

/// <summary>How the service works, role by role.</summary>
internal sealed class HelpModel(PageDoor door) : LocalizedPage(door, OpenWords.Pair)
{
    /// <summary>The parts of the page, in their order.</summary>
    public static readonly string[] Parts =
    [
        "Evaluator",
        "Chair",
        "Lead",
        "KeyHolder",
        "Approver",
        "Monitor",
        "Bidder",
    ];

    public override bool IsForAnybody => true;

    public override string Title => Words["Help.Title"];

    /// <summary>Shows the page.</summary>
    public void OnGet() { }
}
