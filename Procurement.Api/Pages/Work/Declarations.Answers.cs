using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Pages.Work;

/// <summary>From the fields of the form to the acts.</summary>
internal sealed partial class DeclarationsModel
{
    /// <summary>What was chosen for a bidder; null: nothing.</summary>
    public InterestKind? ChosenFor(string bidder) =>
        Answers.TryGetValue(bidder, out var word) && Enum.TryParse<InterestKind>(word, out var kind) ? kind : null;

    private IEnumerable<Refusal> Missing()
    {
        foreach (var one in Asked)
            if (ChosenFor(one.Bidder) is not { } answer)
                yield return new Refusal("declaration.answer-missing", one.Name) { Subject = new Subject(one.Bidder) };
            else if (answer != InterestKind.None && string.IsNullOrWhiteSpace(With.GetValueOrDefault(one.Bidder)))
                yield return new Refusal("declaration.with-missing", one.Name) { Subject = new Subject(one.Bidder) };
        if (DeclarationText.Interest.Bars(Confirmation) is { } unconfirmed)
            yield return unconfirmed;
    }

    private DeclareInterest Act(BidderToDeclare one)
    {
        var answer = ChosenFor(one.Bidder)!.Value;
        var with = answer == InterestKind.None ? null : With.GetValueOrDefault(one.Bidder)?.Trim();
        var member = answer == InterestKind.None ? null : Members.GetValueOrDefault(one.Bidder);
        return new DeclareInterest(
            Shown.Place.Competition,
            one.Bidder,
            answer,
            with,
            string.IsNullOrEmpty(member) ? null : member,
            Confirmation
        );
    }

    private bool IsSaid(DeclareInterest act) =>
        Shown.Answers.LastOrDefault(one => one.Bidder == act.Bidder) is { } last
        && last.Answer == act.Answer
        && last.With == act.With;

    private async Task<bool> Done(DeclareInterest act)
    {
        var outcome = await Send(act);
        if (outcome.IsRefused)
            Refuse(outcome.Refusals);
        return !outcome.IsRefused;
    }
}
