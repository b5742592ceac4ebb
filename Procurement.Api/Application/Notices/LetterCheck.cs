using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Disclosure;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;

namespace Procurement.Api.Application.Notices;

/// <summary>Reads a letter in both languages as its bidder would, before it is reviewed and before it leaves.</summary>
internal sealed class LetterCheck(LetterGrounds grounds, ICompetitions competitions, ILetterTexts texts)
{
    /// <summary>Why a letter cannot go as it stands: notice.languages-differ, notice.forbidden-content; empty: it
    /// can.</summary>
    /// <param name="notice">The letter.</param>
    /// <param name="paragraphs">The version of the standard paragraphs that it is read with; null: the newest.</param>
    /// <param name="cancellation">To stop early.</param>
    public async Task<ImmutableArray<Refusal>> Of(Notice notice, int? paragraphs, CancellationToken cancellation)
    {
        var ground =
            await grounds.Of(notice.Call, cancellation) ?? throw new InvalidOperationException("A letter has no call.");
        var letter = LetterReport.Of(ground, notice) with
        {
            Paragraphs = ground.Paragraphs.Of(notice.Content.Kind, paragraphs),
        };
        var forbidden = new ForbiddenContent(
            notice,
            await competitions.FilesOf(notice.Call, cancellation),
            ground.Bidders
        );
        var lines = Enum.GetValues<Language>().SelectMany(language => texts.Of(letter, language));
        return
        [
            .. letter
                .Paragraphs.Select(one => SameFigures.BarsText(one.Text, LetterWords.Of(one.Slot)))
                .Append(letter.Content.Reason is { } reason ? SameFigures.BarsText(reason, LetterWords.Reason) : null)
                .OfType<Refusal>(),
            .. forbidden.Scan(lines),
        ];
    }
}
