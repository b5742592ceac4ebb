using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Results;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Calls;

/// <summary>Publishes an approved call; the page says what cannot be changed afterwards, and what still waits.</summary>
internal sealed class PublicationModel(PageDoor door) : DraftPage(door)
{
    /// <summary>The key holders; null: none are named.</summary>
    public KeyHoldersDetails? Keys { get; private set; }

    public override string Title => Words.Say("Publication.Title", Draft.Terms.Reference);

    /// <summary>The address of this page.</summary>
    public string Address => To(CallsAddresses.Publication, Id);

    /// <summary>The page on which key holders are named.</summary>
    public string KeyHolders => To(ResultsAddresses.KeyHolders, Id);

    /// <summary>SHA-256 of the plan.</summary>
    public string Hash => Draft.Plan.Hash();

    /// <summary>How many criteria are scored.</summary>
    public int Criteria => Draft.Plan.RatedSteps.Sum(step => step.Leaves.Count());

    /// <summary>Whether the prices will be sealed, so that key holders are needed.</summary>
    public bool NeedsKeys => Draft.Plan.Steps.Any(step => step is PriceStep);

    /// <summary>Holders whose key is not there.</summary>
    public int KeysMissing =>
        Keys?.Holders.Count(one => one.Standing == HolderStanding.Holding && one.MadeAt is null) ?? 0;

    /// <summary>Key of each thing that keeps it from being published, with its figure.</summary>
    public IEnumerable<(string Word, int Figure)> Waiting
    {
        get
        {
            if (Draft.State != SolicitationState.Approved)
                yield return ("Publication.NotApproved", 0);
            if (Draft.Terms.ClosesAt <= Now)
                yield return ("Publication.Past", 0);
            if (NeedsKeys && Keys is null)
                yield return ("Publication.NoHolders", 0);
            if (NeedsKeys && KeysMissing > 0)
                yield return (KeysMissing == 1 ? "Publication.KeyMissing" : "Publication.KeysMissing", KeysMissing);
        }
    }

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Publishes it.</summary>
    public async Task<IActionResult> OnPost() =>
        await Do(new PublishCall(Call), To(EvaluationAddresses.Call, Id), "CallPublished") ?? await Shown();

    private async Task<IActionResult> Shown()
    {
        if (!await Find())
            return NotShown();
        if (!May(typeof(PublishCall)))
            return NotShown([new Domain.Common.Outcomes.Refusal("access.not-permitted")]);
        if (NeedsKeys && await Try(new ShowKeyHolders(Call)) is { IsRefused: false } keys)
            Keys = keys.Value;
        return Page();
    }
}
