using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Reporting.Documents.Letters;

namespace Procurement.Tests.Reporting.Letters;

/// <summary>What stands in one letter, and where.</summary>
public sealed class LetterContentTests
{
    private static readonly CallRecord Call = PlayedCalls.Case("est-prototype").Calls[0];

    [Test]
    public void The_cases_give_letters_of_every_kind_but_a_confirmed_withdrawal_which_is_short()
    {
        var kinds = CaseFolder
            .Valid.SelectMany(name => PlayedLetters.Of(PlayedCalls.Case(name), "ontario"))
            .Select(letter => letter.Content.Kind)
            .ToHashSet();
        kinds.Add(NoticeKind.Withdrawn);
        kinds.Should().BeEquivalentTo(Enum.GetValues<NoticeKind>());
        Lines(Of(new() { Kind = NoticeKind.Withdrawn, Policy = "ontario" }), Language.English)
            .Should()
            .Contain(line => line.EndsWith("It is no longer part of the competitive process."));
    }

    [TestCase(Language.English, "Your commercial envelope was not opened.")]
    [TestCase(Language.French, "Votre enveloppe commerciale n’a pas été ouverte.")]
    [TestCase(
        Language.English,
        "Your proposal obtained 151.25 of 260 points for the technical envelope. The published minimum is 60% (156.00 points); 4.75 points were missing."
    )]
    [TestCase(
        Language.French,
        "Votre proposition a obtenu 151,25\u00A0points sur\u00A0260 pour l’enveloppe technique. Le score minimum publié est de 60\u00A0% (156,00\u00A0points); il manquait 4,75\u00A0points."
    )]
    public void A_missed_minimum_is_said_in_the_words_of_the_guide(Language language, string sentence)
    {
        var letter = Of(
            new()
            {
                Kind = NoticeKind.Regret,
                Policy = "ontario",
                StoppedAt = "technical",
                Obtained = Points.Of(151.25m),
                PointsShort = Points.Of(4.75m),
            }
        );
        Lines(letter, language).Should().Contain(line => line.Contains(sentence));
    }

    [TestCase(
        Language.English,
        "The proposal was received on October 31, 2021 at 5:00:01\u00A0p.m.\u00A0EDT, after the closing time, and was not opened."
    )]
    [TestCase(
        Language.French,
        "La proposition a été reçue le 31\u00A0octobre 2021 à 17\u00A0h\u00A000\u00A0min\u00A001\u00A0s\u00A0HAE, après l’heure de clôture, et n’a pas été ouverte."
    )]
    public void Lateness_is_said_to_the_second(Language language, string sentence)
    {
        var closing = new DateTimeOffset(2021, 10, 31, 21, 0, 0, TimeSpan.Zero);
        var letter = Of(
            new()
            {
                Kind = NoticeKind.Late,
                Policy = "ontario",
                ReceivedAt = closing.AddSeconds(1),
                ClosedAt = closing,
            }
        );
        Lines(letter, language).Should().Contain(line => line.StartsWith(sentence));
    }

    [Test]
    public void A_field_that_the_policy_withholds_has_no_place_in_the_letter()
    {
        foreach (var policy in DisclosurePolicy.Names.Select(name => DisclosurePolicy.Named(name)!))
        {
            var letter = Of(
                new()
                {
                    Kind = NoticeKind.Regret,
                    Policy = policy.Name,
                    Rank = 2,
                    OfHowMany = 4,
                    Winner = Call.Bidders[1].Bidder,
                    WinnerTotal = Points.Of(301.11m),
                    WinnerPrice = Money.Of(123456.78m),
                }
            );
            var text = string.Join('\n', Lines(letter, Language.English));
            text.Contains("301.11").Should().Be(policy.WinnerTotal, policy.Name);
            text.Contains("$123,456.78").Should().Be(policy.WinnerPrice, policy.Name);
            text.Contains("2nd of 4").Should().Be(policy.OwnRank, policy.Name);
        }
    }

    [Test]
    public void A_letter_that_was_not_sent_says_so_and_leaves_the_last_day_open()
    {
        var text = string.Join(
            '\n',
            Lines(
                Of(
                    new()
                    {
                        Kind = NoticeKind.Regret,
                        Policy = "ontario",
                        OffersDebrief = true,
                    }
                ),
                Language.French
            )
        );
        text.Should().Contain("Ébauche du 16\u00A0mai 2024").And.Contain("[dernier jour, fixé à l’envoi de la lettre]");
    }

    [Test]
    public void A_reason_of_any_length_is_printed_as_it_was_typed()
    {
        var typed = string.Join(' ', Enumerable.Range(1, 3200).Select(number => $"r{number}"));
        var letter = Of(
            new()
            {
                Kind = NoticeKind.Disqualified,
                Policy = "ontario",
                Reason = new(typed, typed),
            }
        );
        var printed = new PdfReportRenderer().Render(letter, Language.English);
        printed.Pages.Should().BeGreaterThan(1);
        new PrintedReport(printed.Content, isFrench: false).Blocks.Should().Contain(typed);
    }

    [Test]
    public void A_letter_in_both_languages_has_each_in_a_column_of_its_own()
    {
        var letter = Of(
            new()
            {
                Kind = NoticeKind.Regret,
                Policy = "ontario",
                OffersDebrief = true,
            }
        ) with
        {
            InBothLanguages = true,
        };
        var printed = new PrintedReport(
            new PdfReportRenderer().Render(letter, Language.English).Content,
            isFrench: false
        );
        var columns = printed.Tree.Document.All("Sect").Where(one => one.Entries.ContainsKey("Lang")).ToList();
        columns.Select(one => printed.Tree.File.Text(one.Entries["Lang"])).Should().Equal("en-CA", "fr-CA");
        columns[0].Text.Should().Contain("You may request a debrief").And.NotContain("Vous pouvez");
        columns[1].Text.Should().Contain("Vous pouvez demander").And.NotContain("You may");
        printed.Tree.Document.All("H1").Should().ContainSingle();
        printed.Everything.Should().NotContain("on request");
    }

    [Test]
    public void A_standard_paragraph_of_the_buyer_takes_the_place_of_the_shipped_one_with_its_blanks_filled()
    {
        var template = new LetterTemplate(default, default, NoticeKind.Regret);
        var text = new BilingualText(
            "{bidder}, {reference}, {region}, {contact}:\nSecond.",
            "{bidder}, {reference}, {region}, {contact}\u00A0:\nDeux."
        );
        template.Revise(LetterSlot.Greeting, text, 0, "lead", ACompetition.After).Should().BeNull();
        var letter = Of(new() { Kind = NoticeKind.Regret, Policy = "ontario" }, template);
        Lines(letter, Language.English)
            .Should()
            .ContainInConsecutiveOrder(
                $"{letter.Bidder.Facts.Name}, {letter.Head.Reference}, {letter.Head.Region!.Name.English}, the procurement lead:",
                "Second."
            );
        Lines(letter, Language.English).Should().NotContain("Dear applicant:");
    }

    private static LetterReport Of(NoticeContent content, params LetterTemplate[] templates)
    {
        var address = new NoticeAddress(
            Call.Call.Id,
            Call.Call.Terms.Regions[0],
            Call.Bidders[0].Bidder,
            Language.English,
            1
        );
        return LetterReport.Of(
            PlayedLetters.Ground(Call, templates),
            new Notice(new NoticeId(Guid.NewGuid()), address, content, ACompetition.After)
        );
    }

    private static IEnumerable<string> Lines(LetterReport letter, Language language) =>
        new LetterTexts().Of(letter, language).Select(line => line.Text);
}
