using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Infrastructure.Reporting.Documents.Letters;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Notices;

/// <summary>Standard paragraphs are versioned, in both languages, and leave open only what the service fills in.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class LetterTemplateTests
{
    private readonly LetterTemplate template = new(default, default, NoticeKind.Regret);

    [Test]
    public void Every_version_is_kept_and_says_what_it_said()
    {
        Revise(LetterSlot.Closing, "One", "Un", 0).Should().BeNull();
        Revise(LetterSlot.Greeting, "Dear {bidder}:", "{bidder},", 1).Should().BeNull();
        Revise(LetterSlot.Closing, "Two", "Deux", 2).Should().BeNull();
        template.Latest.Should().Be(3);
        Enumerable
            .Range(0, 4)
            .Select(version => template.TextIn(version, LetterSlot.Closing)?.English)
            .Should()
            .Equal(null, "One", "One", "Two");
        template.TextIn(1, LetterSlot.Greeting).Should().BeNull();
    }

    [Test]
    public void A_revision_of_an_older_version_is_refused_with_what_stands()
    {
        Revise(LetterSlot.Closing, "One", "Un", 0).Should().BeNull();
        var stale = Revise(LetterSlot.Closing, "Two", "Deux", 0)!;
        stale.Code.Should().Be("version.stale");
        stale.Current.Should().Be(new BilingualText("One", "Un"));
        template.Latest.Should().Be(1);
    }

    [TestCase("{winner}", "{winner}", "winner")]
    [TestCase("{Bidder}", "{Bidder}", "Bidder")]
    [TestCase("{debriefUntil}", "{debriefUntil}", "debriefUntil")]
    [TestCase("a { b", "a { b", "{")]
    [TestCase("a } b", "a } b", "}")]
    [TestCase("{{bidder}}", "{{bidder}}", "{")]
    [TestCase("{}", "{}", "")]
    public void A_placeholder_that_the_place_does_not_have_is_refused(string english, string french, string named)
    {
        var refusal = Revise(LetterSlot.Opening, english, french, 0)!;
        refusal.Code.Should().Be("template.placeholder-unknown");
        refusal.Arguments.Should().Equal(named);
        refusal.Subject!.Item.Should().Be("opening");
        template.Latest.Should().Be(0);
    }

    [TestCase("Until {bidder}", "Jusqu’au", TestName = "a placeholder")]
    [TestCase("Within 60 days", "Dans les soixante jours", TestName = "a number")]
    [TestCase("By June 28, 2022", "Avant le 28 juillet 2022", TestName = "a month")]
    [TestCase("$1,000.50", "1 000,05 $", TestName = "an amount")]
    [TestCase("at 5:00 p.m.", "à 16 h", TestName = "a time")]
    [TestCase("60%", "60", TestName = "a percentage")]
    public void A_figure_in_one_language_only_is_refused(string english, string french)
    {
        var refusal = Revise(LetterSlot.Opening, english, french, 0)!;
        refusal.Code.Should().Be("notice.languages-differ");
        refusal.Arguments.Should().Equal("opening");
    }

    [Test]
    public void A_place_that_the_letter_does_not_have_is_unknown() =>
        Revise(LetterSlot.Conditions, "a", "b", 0)!.Code.Should().Be("reference.unknown");

    [TestCase("", "b")]
    [TestCase("a", " ")]
    public void A_text_in_one_language_only_is_refused(string english, string french) =>
        Revise(LetterSlot.Opening, english, french, 0)!.Code.Should().Be("text.missing");

    [Test]
    public void What_the_service_ships_could_have_been_typed()
    {
        var shipped = new ShippedParagraphs();
        foreach (var kind in Enum.GetValues<NoticeKind>())
        foreach (var slot in LetterSlots.Of(kind))
            LetterTemplate.WhyRefused(kind, slot, shipped.Of(kind, slot)).Should().BeNull($"{kind} {slot}");
    }

    [Test]
    public void A_place_may_leave_open_each_of_its_placeholders_and_nothing_else()
    {
        var all = LetterPlaceholders
            .Of(NoticeKind.Award, LetterSlot.Conditions)
            .Concat(LetterPlaceholders.Of(NoticeKind.Regret, LetterSlot.Debrief))
            .Concat(LetterPlaceholders.Of(NoticeKind.Qualified, LetterSlot.NextSteps))
            .ToHashSet();
        foreach (var kind in Enum.GetValues<NoticeKind>())
        foreach (var slot in LetterSlots.Of(kind))
        foreach (var name in all)
            (LetterTemplate.WhyRefused(kind, slot, new($"{{{name}}}", $"{{{name}}}")) is null)
                .Should()
                .Be(LetterPlaceholders.Of(kind, slot).Contains(name), $"{kind} {slot} {name}");
    }

    private Procurement.Domain.Common.Outcomes.Refusal? Revise(
        LetterSlot slot,
        string english,
        string french,
        int version
    ) => template.Revise(slot, new(english, french), version, "lead", After);
}
