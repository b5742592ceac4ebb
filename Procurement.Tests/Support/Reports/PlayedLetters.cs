using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Letters;

namespace Procurement.Tests.Support.Reports;

/// <summary>Every letter that a played call gives, sent, under one disclosure policy.</summary>
internal static class PlayedLetters
{
    private static readonly DateOnly LastDay = new(2022, 6, 28);

    public static LetterGround Ground(CallRecord record, params LetterTemplate[] templates) =>
        new(record.Programme, record.Call, record.Bidders, new StandardParagraphs(templates, new ShippedParagraphs()));

    public static IEnumerable<LetterReport> Of(PlayedCalls played, string policy) =>
        played.Calls.Prepend(played.Rfq).OfType<CallRecord>().SelectMany(record => Of(record, policy));

    public static IEnumerable<LetterReport> Of(CallRecord record, string policy) =>
        Notices(record, policy).Select(notice => LetterReport.Of(Ground(record), notice));

    public static IEnumerable<Notice> Notices(CallRecord record, string policy)
    {
        var award = Signed(record);
        return from file in record.Competitions
            let drafting = new NoticeDrafting(
                file,
                record.Qualified,
                award?.Entries.First(entry => entry.Region == file.Competition.Region),
                record.Invited?.List.ListVersion,
                DisclosurePolicy.Named(policy)!
            )
            from draft in drafting.Drafts()
            let language = record.Bidders.First(one => one.Bidder == draft.Bidder).Facts.Language
            select Sent(
                new Notice(
                    new(Guid.NewGuid()),
                    new(record.Call.Id, file.Competition.Region, draft.Bidder, language, 1),
                    draft.Content,
                    ACompetition.After
                )
            );
    }

    private static Notice Sent(Notice notice)
    {
        notice.Review("lead", 0, ACompetition.After).Should().BeNull();
        notice.Approve("approver", ACompetition.After).Should().BeNull();
        notice.Send(LastDay, ACompetition.After).Should().BeNull();
        return notice;
    }

    /// <summary>The award with an agreement in every region that has a winner; the others get none.</summary>
    private static Award? Signed(CallRecord record)
    {
        if (record.Award is not { } award)
            return null;
        var files = record.Competitions;
        var now = award.RecommendedAt.AddDays(1);
        NamedWinner[] winners = [.. award.Entries.Select(entry => new NamedWinner(entry.Region, entry.Bidder))];
        award.Approve(record.Call, files, winners, ACompetition.Reason, "approver", now);
        foreach (var entry in award.Entries.Where(entry => !entry.IsSettled()))
            if (entry.Bidder is null)
                award.AwardNothing(entry.Region, ACompetition.Reason, now).Should().BeNull();
            else
                award
                    .Sign(
                        entry.Region,
                        new(new(2020, 2, 10), new(2020, 4, 1), new(2025, 3, 31)),
                        files,
                        new DecisionTerms(),
                        record.Programme.Facts.TimeZone,
                        "lead",
                        now
                    )
                    .Should()
                    .BeNull();
        return award;
    }
}
