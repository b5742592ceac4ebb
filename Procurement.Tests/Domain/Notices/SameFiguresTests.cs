using Procurement.Domain.Notices.Templates;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Domain.Notices;

/// <summary>A figure typed in both languages is the same figure, however each language writes it.</summary>
public sealed class SameFiguresTests
{
    private const string Zone = "America/Toronto";

    [TestCase("$46,800,000.00 and 60%", "46\u00A0800\u00A0000,00\u00A0$ et 60\u00A0%")]
    [TestCase("1,234.5 points", "1 234,50 points")]
    [TestCase("on June 28, 2022", "le 28 juin 2022")]
    [TestCase("on October 1st, 2019", "le 1er octobre 2019")]
    [TestCase("on the 1st of October", "le 1er octobre")]
    [TestCase("at 5:00 p.m. EDT", "à 17 h HAE")]
    [TestCase("at 5:00:01 p.m.", "à 17 h 00 min 01 s")]
    [TestCase("at 12:30 a.m. and 12:05 p.m.", "à 0 h 30 et à 12 h 05")]
    [TestCase("section 7.2 of RFQ-EST-2019", "l’article 7.2 de RFQ-EST-2019")]
    [TestCase("telephone 416-555-0100", "téléphone 416 555 0100")]
    [TestCase("You may march on", "Vous pouvez marcher")]
    [TestCase("10 per cent", "10 pour cent")]
    public void These_are_the_same(string english, string french) =>
        SameFigures.Holds(new(english, french)).Should().BeTrue();

    [TestCase("12.5", "1,25")]
    [TestCase("5 and 6", "5")]
    [TestCase("5", "5 et 5")]
    [TestCase("May 5", "5 juin")]
    [TestCase("5:00 p.m.", "5 h")]
    [TestCase("$5", "5")]
    [TestCase("{region} 5", "5")]
    public void These_differ(string english, string french) =>
        SameFigures.Holds(new(english, french)).Should().BeFalse();

    [Test]
    public void What_documents_print_is_the_same_in_both_languages_and_one_cent_or_second_more_is_not()
    {
        var random = new Random(20191031);
        var (en, fr) = (new Formats(Language.English, "CAD"), new Formats(Language.French, "CAD"));
        var (days, jours) = (new Moments(Language.English, Zone), new Moments(Language.French, Zone));
        for (var round = 0; round < 2000; round++)
        {
            var money = new Money(random.NextInt64(1, 100_000_000_000));
            var points = new Points(random.NextInt64(0, 370_000_000));
            var instant = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next(200_000_000));
            string English(Money price, DateTimeOffset at) =>
                $"{en.Money(price)}, {en.Points(points)} points, {days.Date(at)} at {days.TimeToTheSecond(at)}";
            var french =
                $"{fr.Money(money)}, {fr.Points(points)} points, le {jours.Date(instant)} à {jours.TimeToTheSecond(instant)}";
            SameFigures.Holds(new(English(money, instant), french)).Should().BeTrue(french);
            SameFigures.Holds(new(English(new(money.Cents + 1), instant), french)).Should().BeFalse(french);
            SameFigures.Holds(new(English(money, instant.AddSeconds(1)), french)).Should().BeFalse(french);
        }
    }
}
