using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;

namespace Procurement.Api.Pages.Bidding;

/// <summary>What will be sent and what is missing; then the act. A price is never saved: it is typed here, shown once more to
/// who typed it, and sent.</summary>
internal sealed class SubmitModel(PageDoor door) : ProposalPage(door)
{
    /// <summary>The price, as typed.</summary>
    [BindProperty]
    public string? Price { get; set; }

    /// <summary>That whoever submits may do so.</summary>
    [BindProperty]
    public string? Authorized { get; set; }

    /// <summary>Number of the receipt that this replaces; empty: it is the first.</summary>
    [BindProperty]
    public string? Replaces { get; set; }

    /// <summary>Whether the price was read and only the confirmation is left.</summary>
    public bool IsChecked { get; private set; }

    public override string Title => Words[Own?.Proposal.IsSubmitted == true ? "Submit.Replace" : "Submit.Title"];

    /// <summary>The price as it will be sent.</summary>
    public string ShownPrice => Numbers.Money(Money.From(DecimalText.Read(Plain)!.Value)!.Value);

    /// <summary>The receipt of what counts now; null: nothing does.</summary>
    public ReceiptHead? Standing => Proposal.IsSubmitted ? Proposal.Receipts[0] : null;

    private string Plain => TypedAmount.Plain(Price, Language);

    /// <summary>What is missing, with where to mend it.</summary>
    public IEnumerable<(string Text, string Address)> Gaps()
    {
        if (Proposal.AddendaDue > 0)
            yield return (
                Count("Task.Addenda", Proposal.AddendaDue),
                To(BiddingAddresses.Call, Proposal.Call.Value) + "#addenda"
            );
        foreach (var envelope in Proposal.Envelopes)
        {
            if (envelope is { IsRequired: true, Documents: 0 })
                yield return (Words.Say("Submit.EmptyEnvelope", EnvelopeName(envelope.Name)), Here(envelope));
            if (envelope.Unplaced > 0)
                yield return (Count("Task.Unplaced", envelope.Unplaced), Here(BiddingAddresses.Places));
        }
    }

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Reads the price and shows it once more, before anything is sent.</summary>
    public async Task<IActionResult> OnPostCheck()
    {
        if (await Missing() is { } absent)
            return absent;
        if (Proposal.AsksPrice && CommercialEnvelope.WhyUnreadable(Plain) is { } fault)
            Refuse(fault);
        else
            IsChecked = true;
        return Page();
    }

    /// <summary>Goes back to the price.</summary>
    public Task<IActionResult> OnPostChange() => Shown();

    /// <summary>Submits.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await Missing() is { } absent)
            return absent;
        if (Authorized is null)
        {
            IsChecked = !Proposal.AsksPrice || CommercialEnvelope.WhyUnreadable(Plain) is null;
            Refuse(new Refusal("submission.not-confirmed"));
            return Page();
        }
        var replaces = string.IsNullOrEmpty(Replaces) ? null : Replaces;
        var act = new ReceiveSubmission(Competition, Proposal.AsksPrice ? Plain : null, replaces);
        if (await Do(act, _ => Here(BiddingAddresses.Receipt)) is { } done)
            return done;
        // Once it is shown what stands, that is what the form replaces.
        if (IsStale)
            Replaces = null;
        return await Shown();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "submission.not-confirmed" => nameof(Authorized),
            _ when refusal.Code.StartsWith("price.", StringComparison.Ordinal) => nameof(Price),
            _ => null,
        };
}
