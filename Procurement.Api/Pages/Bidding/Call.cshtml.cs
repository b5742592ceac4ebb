using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Pages.Bidding;

/// <summary>A call as the bidder reads it: terms, addenda, questions and answers.</summary>
internal sealed class CallModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>The call.</summary>
    [BindProperty(SupportsGet = true, Name = "call")]
    public Guid Id { get; set; }

    /// <summary>The question that was typed.</summary>
    [BindProperty]
    public string? Question { get; set; }

    /// <summary>The call.</summary>
    public ReadCallDetails Call { get; private set; } = null!;

    public override string Title => Call is null ? Words["Call.Word"] : Call.Terms.Title.In(Language);

    /// <summary>This page.</summary>
    public string Address => To(BiddingAddresses.Call, Id);

    /// <summary>The address of a document of the call.</summary>
    public string FileOf(ReportDocumentKind kind, int? number = null) =>
        ReportEndpoints.AddressOf(
            Id,
            new ReportTitle
            {
                Document = kind,
                Call = Call.Terms.Reference,
                Language = Language,
                Number = number,
            }
        );

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Confirms an addendum.</summary>
    public async Task<IActionResult> OnPostAcknowledge(Guid addendum) =>
        await Do(new AcknowledgeAddendum(new(Id), new(addendum)), $"{Address}", "Acknowledged") ?? await Shown();

    /// <summary>Asks a question.</summary>
    public async Task<IActionResult> OnPostAsk() =>
        await Do(new AskQuestion(new(Id), Question ?? ""), $"{Address}", "Asked") ?? await Shown();

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code is "text.missing" or "question.too-long" or "question.too-late" ? nameof(Question) : null;

    private async Task<IActionResult> Shown()
    {
        if (await Ask(new ReadCall(new(Id))) is not { } call)
            return NotShown();
        Call = call;
        return Page();
    }
}
