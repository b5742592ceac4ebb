using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Reporting.Typography;

/// <summary>Dates and times, in the programme's zone.</summary>
internal sealed class MomentsTests
{
    [TestCase(Language.English)]
    [TestCase(Language.French)]
    public void A_short_date_is_that_of_the_zone_in_either_language(Language language) =>
        new Moments(language, "America/Toronto")
            .ShortDate(DateTimeOffset.Parse("2019-11-01T03:59:59Z", CultureInfo.InvariantCulture))
            .Should()
            .Be("2019-10-31");

    [TestCase(
        "2019-10-31T21:00:00Z",
        "America/Toronto",
        "October 31, 2019, 5:00·p.m.·EDT",
        "31·octobre 2019, 17·h·HAE"
    )]
    [TestCase(
        "2021-10-01T04:05:00Z",
        "America/Toronto",
        "October 1, 2021, 12:05·a.m.·EDT",
        "1er·octobre 2021, 0·h·05·HAE"
    )]
    [TestCase(
        "2021-11-07T05:30:00Z",
        "America/Toronto",
        "November 7, 2021, 1:30·a.m.·EDT",
        "7·novembre 2021, 1·h·30·HAE"
    )]
    [TestCase(
        "2021-11-07T06:30:00Z",
        "America/Toronto",
        "November 7, 2021, 1:30·a.m.·EST",
        "7·novembre 2021, 1·h·30·HNE"
    )]
    [TestCase("2021-07-01T12:00:00Z", "America/Vancouver", "July 1, 2021, 5:00·a.m.·PDT", "1er·juillet 2021, 5·h·HAP")]
    [TestCase(
        "2021-07-01T12:00:00Z",
        "Asia/Kolkata",
        "July 1, 2021, 5:30·p.m.·UTC+5:30",
        "1er·juillet 2021, 17·h·30·UTC+5:30"
    )]
    [TestCase("2021-07-01T12:00:00Z", "Asia/Shanghai", "July 1, 2021, 8:00·p.m.·UTC+8", "1er·juillet 2021, 20·h·UTC+8")]
    [TestCase("2021-07-01T12:00:00Z", "America/Lima", "July 1, 2021, 7:00·a.m.·UTC−5", "1er·juillet 2021, 7·h·UTC−5")]
    public void A_time_names_its_zone(string instant, string zone, string en, string fr)
    {
        var moment = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        new Moments(Language.English, zone).DateAndTime(moment).Should().Be(en.Replace('·', '\u00A0'));
        new Moments(Language.French, zone).DateAndTime(moment).Should().Be(fr.Replace('·', '\u00A0'));
    }

    [Test]
    public void Where_lateness_matters_seconds_are_printed()
    {
        var moment = new DateTimeOffset(2021, 10, 31, 17, 0, 1, TimeSpan.FromHours(-4));
        new Moments(Language.English, "America/Toronto")
            .TimeToTheSecond(moment)
            .Should()
            .Be("5:00:01\u00A0p.m.\u00A0EDT");
        new Moments(Language.French, "America/Toronto")
            .TimeToTheSecond(moment)
            .Should()
            .Be("17 h 00 min 01 s HAE".Replace(' ', '\u00A0'));
    }
}
