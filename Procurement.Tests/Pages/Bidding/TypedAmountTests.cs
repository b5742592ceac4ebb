using Procurement.Api.Localization;
using Procurement.Api.Pages.Bidding;
using Procurement.Api.Pages.Frame;

namespace Procurement.Tests.Pages.Bidding;

/// <summary>Amounts as they are typed, and the time left as it is said.</summary>
public sealed class TypedAmountTests
{
    [TestCase("43875000", Language.English, "43875000")]
    [TestCase("$43,875,000.00", Language.English, "43875000.00")]
    [TestCase("43 875 000,00 $", Language.French, "43875000.00")]
    [TestCase("43\u00A0875\u202F000,5", Language.French, "43875000.5")]
    [TestCase("10,50", Language.English, "10,50", Description = "no group of three: left for the refusal")]
    [TestCase("1.000.000,00", Language.French, "1.000.000,00")]
    public void An_amount_is_read_as_its_language_writes_it(string typed, Language language, string plain) =>
        TypedAmount.Plain(typed, language).Should().Be(plain);

    [TestCase(0, "1\u00A0min")]
    [TestCase(61, "2\u00A0min")]
    [TestCase(2 * 3600, "2\u00A0h 0\u00A0min")]
    [TestCase(47 * 3600, "47\u00A0h 0\u00A0min")]
    [TestCase(49 * 3600, "2\u00A0days 1\u00A0h")]
    public void The_time_left_is_said_in_its_two_largest_parts(int seconds, string said) =>
        TimeLeft
            .Until(
                ACompetition.Closing,
                ACompetition.Closing.AddSeconds(-seconds),
                new Sentences(Language.English, PageWords.Pair("BiddingPages"))
            )
            .Should()
            .Be(said);

    [Test]
    public void After_the_closing_none_is_left() =>
        TimeLeft
            .Until(
                ACompetition.Closing,
                ACompetition.Closing.AddMilliseconds(1),
                new Sentences(Language.French, PageWords.Pair("BiddingPages"))
            )
            .Should()
            .BeNull();
}
