using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Consensus;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Work;

namespace Procurement.Api.Pages.Consensus;

/// <summary>What waits for the chair.</summary>
internal sealed class HomeModel(PageDoor door) : ConsensusPage(door)
{
    /// <summary>The steps that are open, those that wait for the chair first.</summary>
    public IReadOnlyList<ChairTask> Tasks { get; private set; } = [];

    public override string Title => Words["Home.Title"];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Ask(new ShowChairWork()) is not { } tasks)
            return NotShown();
        Tasks = tasks;
        return Page();
    }

    /// <summary>How much waits, in a sentence.</summary>
    public string Lead()
    {
        var theirs = Tasks.Count(task => task.IsTheirs);
        return theirs switch
        {
            0 => Words["Home.LeadNone"],
            1 => Words["Home.LeadOne"],
            _ => Words.Say("Home.Lead", theirs),
        };
    }

    /// <summary>What is to be done.</summary>
    public string NameOf(ChairTask task) =>
        Words[
            task.Kind switch
            {
                ChairTaskKind.Declarations => "Home.Declare",
                ChairTaskKind.Mandatory => "Home.Mandatory",
                ChairTaskKind.Sheets => task.IsTheirs ? "Home.Open" : "Home.Sheets",
                _ => task.IsTheirs ? "Home.Agree" : "Home.Agreed",
            }
        ];

    /// <summary>How far it is, and who waits for whom.</summary>
    public string StateOf(ChairTask task) =>
        task.Kind switch
        {
            ChairTaskKind.Declarations => Words.Say("Home.DeclareState", task.Done, task.Wanted),
            ChairTaskKind.Mandatory => Words.Say("Home.MandatoryState", task.Done, task.Wanted),
            ChairTaskKind.Sheets => Words.Say("Home.SheetsState", task.Done, task.Wanted),
            _ => Words.Say("Home.AgreeState", task.Done, task.Wanted),
        };

    /// <summary>Until when the sheets are due that the chair waits for; null: nobody said, or none is waited for.</summary>
    public DueDate? DueOf(ChairTask task) =>
        task is { Kind: ChairTaskKind.Sheets, IsTheirs: false, Place.SheetsDueAt: { } due }
            ? new DueDate(this, due, task.Place.TimeZone)
            : null;

    /// <summary>Where it is done.</summary>
    public string AddressOf(ChairTask task) =>
        task.Kind == ChairTaskKind.Declarations ? To(WorkAddresses.Declarations, task.Place.Competition)
        : task.Kind == ChairTaskKind.Mandatory
            ? To(ConsensusAddresses.Mandatory, task.Place.Competition, task.Place.Step)
        : task.Next is { } bidder ? To(ConsensusAddresses.Meeting, task.Place.Competition, task.Place.Step, bidder)
        : To(ConsensusAddresses.Room, task.Place.Competition, task.Place.Step);
}
