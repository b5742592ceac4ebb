using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Calls;

/// <summary>The programmes of the reader, each with its calls.</summary>
internal sealed class HomeModel(PageDoor door) : CallsPage(door)
{
    /// <summary>The programmes.</summary>
    public IReadOnlyList<PreparedProgramme> Programmes { get; private set; } = [];

    public override string Title => Words["Home.Title"];

    public override IReadOnlyList<Crumb> Crumbs => [];

    public override bool IsSynthetic =>
        base.IsSynthetic || (Programmes.Count > 0 && Programmes.All(one => one.IsSynthetic));

    /// <summary>Whether the reader may begin a programme.</summary>
    public bool MayBegin => MayBeginFor(Duties);

    /// <summary>Whether somebody with these duties may begin a programme.</summary>
    public static bool MayBeginFor(IReadOnlyList<Duty> duties) =>
        Security.AccessTable.RowOf(typeof(BeginProgramme))?.DutyFor([.. duties], Stage.Service) is not null;

    /// <summary>The shape beside the word of a state.</summary>
    public static string TagOf(SolicitationState state) =>
        state switch
        {
            SolicitationState.Draft or SolicitationState.Approved => "tag",
            SolicitationState.Decided or SolicitationState.Notified or SolicitationState.Archived => "tag done",
            SolicitationState.Cancelled => "tag stop",
            _ => "tag part",
        };

    /// <summary>The state of a call in a word; a closing that has passed shows.</summary>
    public string StateOf(PreparedCallSummary call) =>
        Words[
            call is { State: SolicitationState.Published } && Now > call.ClosesAt ? "CallState.Closed"
            : call.IsReturned && call.State == SolicitationState.Draft ? "CallState.Returned"
            : $"CallState.{call.State}"
        ];

    /// <summary>Where a call leads: a draft to its plan, to the approver's page where that is theirs, else the page of the
    /// call.</summary>
    public string AddressOf(PreparedCallSummary call) => To(Evaluation.EvaluationAddresses.Call, call.Id.Value);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Ask(new ListPreparedCalls()) is not { } programmes)
            return NotShown();
        Programmes = programmes;
        return Page();
    }
}
