using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports.Letters;

/// <summary>
/// One letter to one bidder: what was drafted, reviewed and approved for it, and the buyer's standard paragraphs. It has no
/// place for another bidder's name (but the winner's), for an evaluator or for an individual mark.
/// </summary>
public sealed record LetterReport : Report
{
    /// <summary>Whom it goes to.</summary>
    public required NamedBidder Bidder { get; init; }

    /// <summary>1 for the bidder's first letter about the competition.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it is written in both languages, because the bidder's is not known.</summary>
    public required bool InBothLanguages { get; init; }

    /// <summary>Whether it was sent; a letter that was not says so, and bears the day of its drafting.</summary>
    public required bool IsSent { get; init; }

    /// <summary>What it says: nothing that the policy withholds.</summary>
    public required NoticeContent Content { get; init; }

    /// <summary>What the policy lets it say.</summary>
    public required DisclosurePolicy Policy { get; init; }

    /// <summary>The selected proposal, as far as the policy allows; null: none, or withheld.</summary>
    public SelectedProposal? Winner { get; init; }

    /// <summary>RFQ only: until when the list is valid; null: the request does not say.</summary>
    public DateTimeOffset? ListExpiresAt { get; init; }

    /// <summary>RFQ only: places on the short list; null: no limit.</summary>
    public int? ShortlistMaximum { get; init; }

    /// <summary>The standard paragraphs, in the order of the page.</summary>
    public required ImmutableArray<LetterParagraph> Paragraphs { get; init; }

    /// <summary>Which document it is.</summary>
    /// <param name="language">The language asked for; a letter in both stands under the bidder's own.</param>
    public ReportTitle TitleIn(Language language) =>
        new()
        {
            Document = ReportDocumentKind.Letter,
            Call = Head.Reference,
            Region = Head.Region?.Code,
            Bidder = Bidder.Bidder,
            Number = Number,
            Language = language,
        };

    /// <summary>Which document the letter of a notice is, without making it.</summary>
    public static ReportTitle TitleOf(
        string reference,
        (string Region, string Bidder, int Number) notice,
        Language language
    ) =>
        new()
        {
            Document = ReportDocumentKind.Letter,
            Call = reference,
            Region = notice.Region.Length == 0 ? null : notice.Region,
            Bidder = notice.Bidder,
            Number = notice.Number,
            Language = language,
        };

    /// <summary>The letter that a notice makes.</summary>
    public static LetterReport Of(LetterGround ground, Notice notice)
    {
        var policy = PolicyOf(ground.Call.Plan, notice.Content.Policy);
        var content = Within(policy, notice.Content);
        return new()
        {
            Head = CallHead.Of(ground.Programme, ground.Call, notice.SentAt ?? notice.DraftedAt, notice.Region),
            Bidder = new(notice.Bidder, ground.Named(notice.Bidder)),
            Number = notice.Number,
            InBothLanguages = notice.InBothLanguages,
            IsSent = notice.SentAt is not null,
            Content = content,
            Policy = policy,
            Winner = content.Winner is { } winner
                ? new(ground.Named(winner).Name, ground.Named(winner).Language, content.WinnerTotal)
                : null,
            ListExpiresAt = content.Kind == NoticeKind.Qualified ? ground.Call.Terms.ListExpiresAt : null,
            ShortlistMaximum = content is { Kind: NoticeKind.NotQualified, StoppedAt: null }
                ? ground.Call.Terms.ShortlistMaximum
                : null,
            Paragraphs = ground.Paragraphs.Of(content.Kind, notice.Paragraphs),
        };
    }

    /// <summary>The plan's own policy, with its switches.</summary>
    private static DisclosurePolicy PolicyOf(EvaluationPlan plan, string name) =>
        DecisionTerms.Of(plan).Policy is var own && own.Name == name ? own : DisclosurePolicy.Named(name) ?? own;

    /// <summary>What is left of a content under a policy.</summary>
    private static NoticeContent Within(DisclosurePolicy policy, NoticeContent content) =>
        content with
        {
            Rank = policy.OwnRank ? content.Rank : null,
            OfHowMany = policy.OwnRank ? content.OfHowMany : null,
            Winner = policy.WinnerName ? content.Winner : null,
            WinnerTotal = policy.WinnerTotal ? content.WinnerTotal : null,
            WinnerPrice = policy.WinnerPrice ? content.WinnerPrice : null,
            WinnerQuality = policy.Allows(Disclosable.WinnerQuality) ? content.WinnerQuality : null,
            WinnerAdjustedPrice = policy.Allows(Disclosable.WinnerAdjustedPrice) ? content.WinnerAdjustedPrice : null,
        };
}

/// <summary>What the letters of one call rest on besides themselves.</summary>
/// <param name="Programme">The buyer's programme.</param>
/// <param name="Call">The call.</param>
/// <param name="Bidders">The organizations of the programme.</param>
/// <param name="Paragraphs">The buyer's standard paragraphs.</param>
public sealed record LetterGround(
    Programme Programme,
    Solicitation Call,
    IReadOnlyList<Organization> Bidders,
    StandardParagraphs Paragraphs
)
{
    internal OrganizationFacts Named(string bidder) => Bidders.First(one => one.Bidder == bidder).Facts;
}

/// <summary>Reads what a letter says, as it is printed.</summary>
public interface ILetterTexts
{
    /// <summary>Every line of the letter in one language, with the place where it stands.</summary>
    IReadOnlyList<LetterLine> Of(LetterReport letter, Language language);
}
