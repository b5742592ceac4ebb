using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Bidding;

/// <summary>Questions that the buyer asks about the submission and about the price, and their answers.</summary>
internal sealed class RequestsModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>The competition.</summary>
    [BindProperty(SupportsGet = true, Name = "competition")]
    public Guid Place { get; set; }

    /// <summary>The question that is answered; null: the one about the price.</summary>
    [BindProperty]
    public Guid? Clarification { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>The questions.</summary>
    public OwnRequests Own { get; private set; } = null!;

    public override string Title => Words["Requests.Title"];

    public override IReadOnlyList<Crumb> Crumbs =>
        Own is null
            ? base.Crumbs
            :
            [
                .. base.Crumbs,
                new(
                    Words.Say("Home.Of", NameOf(Own.Region, Own.RegionName), Own.Reference),
                    To(BiddingAddresses.Proposal, Place)
                ),
            ];

    /// <summary>This page.</summary>
    public string Address => To(BiddingAddresses.Requests, Place);

    /// <summary>Whether a question takes an answer now.</summary>
    public bool IsOpen(OwnRequest question) =>
        question.AnsweredAt is null && (question.AnswerUntil is not { } until || Now <= until);

    /// <summary>Name of the field in which a question is answered.</summary>
    public static string FieldFor(Guid? question) => question is { } one ? $"answer-{one:N}" : "answer-price";

    /// <summary>What was typed as the answer to a question.</summary>
    public string? TypedFor(Guid? question) => Clarification == question ? Answer : null;

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Answers.</summary>
    public async Task<IActionResult> OnPost()
    {
        var competition = new CompetitionId(Place);
        var answer = Answer ?? "";
        return (
                Clarification is { } asked
                    ? await Do(new AnswerClarification(competition, new(asked), answer), Address, "Answered")
                    : await Do(new AnswerAboutPrice(competition, answer), Address, "Answered")
            ) ?? await Shown();
    }

    protected override string? FieldOf(Refusal refusal) => FieldFor(Clarification);

    private async Task<IActionResult> Shown()
    {
        if (await Ask(new ListOwnRequests(new(Place))) is not { } own)
            return NotShown();
        Own = own;
        return Page();
    }
}
