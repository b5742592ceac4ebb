using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>How a submission leaves the competition after the closing: the lead proposes to take it out and the approver
/// decides, or its bidder withdrew in writing.</summary>
internal sealed class DisqualificationsModel(PageDoor door) : ReceivedPage(door)
{
    /// <summary>The proposals, the oldest first.</summary>
    public IReadOnlyList<DisqualificationSummary> Proposed { get; private set; } = [];

    protected override string Word => "Disqualifications";

    /// <summary>Those that wait.</summary>
    public IEnumerable<DisqualificationSummary> Waiting => Proposed.Where(one => one.State == ProposalState.Proposed);

    /// <summary>The submissions that may still leave.</summary>
    public IEnumerable<ReceivedSubmission> Live =>
        Received.Submissions.Where(one => one is { IsLive: true, DisqualifiedAt: null });

    public override string Lead() =>
        Waiting.Count() switch
        {
            0 => Words["Disqualifications.None"],
            1 => Words["Disqualifications.OneWaits"],
            var many => Words.Say("Disqualifications.Wait", Numbers.Whole(many)),
        };

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid competition) => Shown(competition);

    /// <summary>The lead proposes to take a submission out.</summary>
    public Task<IActionResult> OnPostPropose(Guid competition) =>
        DoneTo(competition, new ProposeDisqualification(new(competition), Posted("Bidder") ?? "", Reason), "Proposed");

    /// <summary>The lead records that a bidder withdrew in writing.</summary>
    public Task<IActionResult> OnPostWithdraw(Guid competition) =>
        DoneTo(competition, new RecordWithdrawal(new(competition), Posted("Bidder") ?? "", Reason), "Withdrawn");

    /// <summary>The approver takes the submission out.</summary>
    public Task<IActionResult> OnPostApprove(Guid competition) =>
        Done(
            competition,
            new DisqualifySubmission(new(competition), Posted("Bidder") ?? "", PostedVersion),
            "Disqualified"
        );

    /// <summary>The approver sends the proposal back.</summary>
    public Task<IActionResult> OnPostReturn(Guid competition) =>
        Done(
            competition,
            new ReturnDisqualification(new(competition), Posted("Bidder") ?? "", Reason, PostedVersion),
            "Returned"
        );

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "reason.missing" => ReasonField,
            "choice.missing" or "submission.not-live" or "submission.already-disqualified" => "Bidder" + Form,
            "disqualification.proposed" => "Bidder" + Form,
            _ => null,
        };

    private async Task<IActionResult> DoneTo<T>(Guid competition, ICommand<T> act, string done)
    {
        if (!await Finds(competition))
            return NotShown();
        if (Live.Any(one => one.Bidder == Posted("Bidder")))
            return await Done(competition, act, done);
        Refuse(new Refusal("choice.missing"));
        return await Shown(competition);
    }

    private async Task<IActionResult> Done<T>(Guid competition, ICommand<T> act, string done) =>
        await Do(act, To(EvaluationAddresses.Disqualifications, competition), done) ?? await Shown(competition);

    private async Task<IActionResult> Shown(Guid competition)
    {
        if (!await Finds(competition))
            return NotShown();
        if (!Received.IsClosed)
            return Page();
        if (await Ask(new ListDisqualifications(Competition)) is not { } proposed)
            return NotShown();
        Proposed = proposed;
        return Page();
    }
}
