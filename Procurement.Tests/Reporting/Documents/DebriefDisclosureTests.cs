using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Typography;
using Procurement.Tests.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>What no debrief may say, sought in every debrief of every case.</summary>
internal sealed class DebriefDisclosureTests
{
    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void No_debrief_names_an_evaluator_or_another_bidder_than_the_winner(string name)
    {
        foreach (var (record, region, debrief, text) in Debriefs(name))
        {
            var winner = record.Award?.Entries.FirstOrDefault(entry => entry.Region == region)?.Bidder;
            foreach (
                var other in record.Bidders.Where(one => one.Bidder != debrief.Bidder.Bidder && one.Bidder != winner)
            )
                text.Should().NotContain(other.Facts.Name);
            foreach (var member in record.In(region).Panel.Members)
                text.Should().NotContain(member.Name);
        }
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void No_debrief_prints_a_price_that_is_not_its_own(string name)
    {
        foreach (var (record, region, debrief, text) in Debriefs(name))
        {
            var formats = new[]
            {
                new Formats(Language.English, debrief.Head.Currency),
                new Formats(Language.French, debrief.Head.Currency),
            };
            var own = debrief.Steps.OfType<OwnPrice>().Select(step => step.Price).ToHashSet();
            var others = record
                .In(region)
                .LatestRanking()
                .Proposals.SelectMany(proposal => proposal.Steps.OfType<PriceResult>())
                .Select(result => result.Price)
                .Where(price => !own.Contains(price));
            foreach (var price in others)
            foreach (var format in formats)
            {
                text.Should().NotContain(format.Money(price));
                // A small amount may be anybody's points as well.
                if (price.Cents >= 100_000)
                    text.Should().NotContain(format.Amount(price));
            }
        }
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void No_debrief_tells_that_all_evaluators_agreed(string name)
    {
        foreach (var (_, _, _, text) in Debriefs(name))
            text.Should().NotContainAny("same points", "identiques", "unanim");
    }

    [Test]
    public void A_criterion_without_a_record_has_no_reason_recorded()
    {
        var record = PlayedCalls.Case("est-prototype").Calls[0];
        var debrief = DebriefReport.Of(record, "PEEL", "B05")!;
        debrief.Reasons.Should().Contain(reason => reason.Said == null);
        DocumentText.Of(ReportDocuments.Compose(debrief, Language.English)).Should().Contain("No reason recorded");
        DocumentText.Of(ReportDocuments.Compose(debrief, Language.French)).Should().Contain("Aucun motif consigné");
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void The_winner_and_those_never_evaluated_get_none(string name)
    {
        foreach (var record in PlayedCalls.Case(name).Calls)
        foreach (var region in record.Call.Terms.Regions)
        {
            var winner = record.Award!.Entries.First(entry => entry.Region == region).Bidder;
            if (winner is not null)
                DebriefReport.Of(record, region, winner).Should().BeNull();
            foreach (var proposal in record.In(region).LatestRanking().Proposals)
                if (proposal.Outcome is ProposalOutcome.Late or ProposalOutcome.NotInvited or ProposalOutcome.Withdrawn)
                    DebriefReport.Of(record, region, proposal.Bidder).Should().BeNull();
        }
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void No_report_holds_a_price_that_was_not_opened(string name)
    {
        foreach (var record in PlayedCalls.Case(name).Calls)
        foreach (var report in record.Call.Terms.Regions.Select(region => EvaluationReport.Of(record, region)))
        {
            var opened = report.Openings.SelectMany(opening => opening.Bidders).ToList();
            report
                .Ranking.Proposals.Where(proposal => !opened.Contains(proposal.Bidder))
                .SelectMany(proposal => proposal.Steps)
                .Should()
                .NotContain(step => step is PriceResult);
        }
    }

    private static IEnumerable<(CallRecord Record, string Region, DebriefReport Debrief, string Text)> Debriefs(
        string name
    )
    {
        var played = PlayedCalls.Case(name);
        var calls = played.Calls.SelectMany(call => call.Call.Terms.Regions.Select(region => (call, region)));
        if (played.Rfq is { } rfq)
            calls = calls.Append((rfq, ""));
        foreach (var (record, region) in calls)
        foreach (var bidder in DebriefReport.OfferedTo(record, region))
        {
            var debrief = DebriefReport.Of(record, region, bidder)!;
            yield return (
                record,
                region,
                debrief,
                DocumentText.Of(ReportDocuments.Compose(debrief, Language.English))
                    + DocumentText.Of(ReportDocuments.Compose(debrief, Language.French))
            );
        }
    }
}
