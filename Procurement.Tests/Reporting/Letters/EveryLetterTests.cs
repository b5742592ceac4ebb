using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Documents.Letters;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Reporting.Letters;

/// <summary>What letters say, for every case, policy and language.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed partial class EveryLetterTests
{
    private static readonly LetterTexts Texts = new();

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void Every_figure_is_the_rankings_and_the_same_in_both_languages(string name)
    {
        foreach (var (calls, letter) in Letters(name))
        {
            var (english, french) = (
                LetterFigures.Of(letter, Language.English),
                LetterFigures.Of(letter, Language.French)
            );
            french.Order().Should().Equal(english.Order(), About(letter));
            var own = LetterFigures.Owned(calls, letter).ToList();
            own.Except(english).Should().BeEmpty(About(letter));
        }
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void Nobody_but_the_bidder_and_the_winner_is_named(string name)
    {
        foreach (var (calls, letter) in Letters(name))
        foreach (var language in Enum.GetValues<Language>())
        {
            var document = ReportDocuments.Compose(letter, language);
            var told = string.Join(
                '\n',
                Texts.Of(letter, language).Select(line => line.Text).Append(document.Title).Append(document.Subject)
            );
            var secret = calls
                .Calls[0]
                .Bidders.Where(one => one.Bidder != letter.Bidder.Bidder && one.Bidder != letter.Content.Winner)
                .Select(one => one.Facts.Name)
                .Concat(
                    calls
                        .Calls.SelectMany(call => call.Competitions)
                        .SelectMany(file => file.Panel.Members)
                        .Select(one => one.Name)
                );
            secret.Where(told.Contains).Should().BeEmpty(About(letter));
            if (letter.Winner is null || DisclosurePolicy.Named(letter.Policy.Name)!.WinnerPrice is false)
                told.Should().NotContain("$").And.NotContain("INR").And.NotContain("ZAR");
        }
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void French_letters_keep_to_the_typography_of_Ontario(string name)
    {
        foreach (var (_, letter) in Letters(name))
        foreach (var (_, text) in Texts.Of(letter, Language.French).Where(line => line.Place != "facts"))
            Misprint().Match(text).Value.Should().BeEmpty(text);
    }

    [TestCase("est-prototype")]
    [TestCase("est-phases")]
    public void Letters_of_usual_content_have_one_page_and_the_fields_of_the_file_name_nobody_else(string name)
    {
        var kinds = new HashSet<(NoticeKind, string?, bool, string)>();
        foreach (var (calls, letter) in Letters(name))
            if (
                kinds.Add(
                    (letter.Content.Kind, letter.Content.StoppedAt, letter.Content.IsOverTheCap, letter.Policy.Name)
                )
            )
                foreach (var language in Enum.GetValues<Language>())
                {
                    var printed = new PdfReportRenderer().Render(Stamped(letter, language), language);
                    // A regret letter of a long name and a table may carry its closing over.
                    printed
                        .Pages.Should()
                        .BeLessThanOrEqualTo(letter.Content.Kind == NoticeKind.Regret ? 2 : 1, About(letter));
                    var unprinted = new PrintedReport(printed.Content, language == Language.French).Unprinted();
                    calls
                        .Calls[0]
                        .Bidders.Where(one => one.Bidder != letter.Bidder.Bidder && one.Bidder != letter.Content.Winner)
                        .Where(one => unprinted.Contains(one.Facts.Name, StringComparison.Ordinal))
                        .Should()
                        .BeEmpty(About(letter));
                }
        kinds.Should().HaveCountGreaterThan(DisclosurePolicy.Names.Count() * 4);
    }

    private static IEnumerable<(PlayedCalls Calls, LetterReport Letter)> Letters(string name) =>
        from policy in DisclosurePolicy.Names
        let calls = PlayedCalls.Case(name)
        from letter in PlayedLetters.Of(calls, policy)
        select (calls, letter);

    private static Report Stamped(LetterReport letter, Language language) =>
        letter.TitleIn(language).Stamped(letter, new(7, new string('a', 64)));

    private static string About(LetterReport letter) =>
        $"{letter.Head.Reference} {letter.Head.Region?.Code} {letter.Bidder.Bidder} {letter.Content.Kind} {letter.Policy.Name}";

    // A breaking space before : % $ » or after «; any space before ; ? !; a straight apostrophe; a capital month.
    [GeneratedRegex(
        @".{0,8}(?:[^\u00A0]»|«[^\u00A0]| [:%$]|[\s\u00A0][;?!]|\p{L}'\p{L}|\d[%$]|\d (?:points?)).{0,8}|\d+\.\d{2}"
    )]
    private static partial Regex Misprint();
}
