using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>Until when a debrief may be asked for, how, and what it gives.</summary>
internal static class DebriefOffer
{
    /// <summary>The parts; none where no debrief is offered.</summary>
    public static IEnumerable<LetterPart> Of(Draft draft, LetterReport letter, StandardTexts standard, bool headed)
    {
        if (!letter.Content.OffersDebrief)
            yield break;
        if (headed)
            yield return new("debriefOffer", new Heading(2, null, draft.Say("Debrief.Heading")));
        var place = LetterWords.Of(LetterSlot.Debrief);
        yield return new(
            place,
            new Paragraph(
                Draft.Together([
                    draft.Say("Debrief.Until", ("date", LastDay(draft, letter))),
                    .. standard.Lines(LetterSlot.Debrief),
                    draft.Say(Gives(draft, letter)),
                ])
            )
        );
    }

    /// <summary>The last day; before the letter is sent, that it is not settled yet.</summary>
    public static RichText LastDay(Draft draft, LetterReport letter) =>
        letter.Content.DebriefUntil is { } day ? draft.Moments.Date(day) : draft.Say("Debrief.NotYet");

    private static string Gives(Draft draft, LetterReport letter) =>
        letter switch
        {
            { Content.Kind: NoticeKind.Regret, Content.StoppedAt: null, Policy.OwnRank: true } => "Debrief.Rank",
            { Content.Kind: NoticeKind.Regret, Content.StoppedAt: null } => "Debrief.Total",
            { Content.StoppedAt: { } step } when draft.Head.Plan.Find(step) is MandatoryStep => letter.For(
                "Debrief.Requirements"
            ),
            _ => letter.For("Debrief.Criteria"),
        };
}
