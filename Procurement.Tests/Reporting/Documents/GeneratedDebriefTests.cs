using Procurement.Domain.Debriefs;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>Debriefs of generated competitions, under each policy in turn.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class GeneratedDebriefTests
{
    private static readonly DisclosurePolicy[] Policies =
    [
        .. DisclosurePolicy.Names.Select(name => DisclosurePolicy.Named(name)!),
    ];

    private static IEnumerable<TestCaseData> Seeds() =>
        Enumerable
            .Range(0, 10)
            .Select(ten => new TestCaseData(1 + ten * 20).SetArgDisplayNames($"seeds {1 + ten * 20}…"));

    [TestCaseSource(nameof(Seeds))]
    public void Every_figure_is_the_ranking_cores_and_both_languages_carry_the_same(int first)
    {
        for (var seed = first; seed < first + 20; seed++)
            foreach (var (record, region) in Regions(seed))
            foreach (var bidder in DebriefReport.OfferedTo(record, region))
            {
                var policy = Policies[seed % Policies.Length];
                var debrief = DebriefReport.Of(record, region, bidder, policy)!;
                var core = record.In(region).LatestRanking().Of(bidder)!;
                Compare(debrief, core);
                var english = ReportDocuments.Compose(debrief, Language.English);
                var french = ReportDocuments.Compose(debrief, Language.French);
                foreach (var document in new[] { english, french })
                {
                    WholeDocument.Check(document);
                    Printed(document, debrief, core);
                }
                PrintedFigures.Of(french).Should().Equal(PrintedFigures.Of(english), $"seed {seed} {bidder}");
                foreach (var line in DocumentText.Lines(french))
                    line.Should().NotMatchRegex(@"[ ][:%»$]|«[ ]|\u00A0[;?!]", $"seed {seed}");
            }
    }

    private static void Compare(DebriefReport debrief, ProposalResult core)
    {
        debrief.Total?.Value.Should().Be(core.Total!.Value);
        debrief.Rank?.Value.Rank.Should().Be(core.Rank!.Value);
        debrief.AdjustedPrice?.Value.Should().Be(core.AdjustedPrice!.Rounded);
        debrief.PricePerPoint?.Value.Should().Be(core.PricePerPoint!.Value);
        debrief.Tie?.Value.DecidedBy.Should().Be(core.TieDecidedBy);
        (debrief.Tie is not null)
            .Should()
            .Be(core.TieDecidedBy is not null && debrief.Policy.Allows(Disclosable.OwnRank));
        foreach (var own in debrief.Steps.OfType<OwnRated>())
        {
            var result = (RatedResult)core.Step(own.Step)!;
            (own.Raw, own.Score, own.Passed).Should().Be((result.Raw.Rounded, result.Score.Rounded, result.Passed));
            own.Criteria.Select(one => (one.Criterion, one.Points))
                .Should()
                .Equal(result.Criteria.Select(one => (one.Criterion, one.Points)));
            own.Criteria.Where(one => one.PointsShort is not null)
                .Select(one => one.Criterion)
                .Should()
                .BeEquivalentTo(result.FailedCriteria);
            (own.PointsAbove - own.PointsShort).Should().BeNull("it is above or below, and not both");
            if (result.Minimum is { } minimum)
                ((own.PointsAbove ?? -own.PointsShort) + minimum).Should().Be(result.Raw.Rounded.Exact);
        }
        foreach (var own in debrief.Steps.OfType<OwnPrice>())
        {
            var result = (PriceResult)core.Step(own.Step)!;
            own.Price.Should().Be(result.Price);
            if (own.Points?.Value is { } points)
                (points.Raw, points.Score).Should().Be((result.Raw.Rounded, result.Score.Rounded));
            if (own.Points?.Value.BeforeRounding is { } exact)
                exact.Should().Be(result.Raw.Exact);
        }
    }

    private static void Printed(ReportDocument document, DebriefReport debrief, ProposalResult core)
    {
        var formats = new Formats(document.Language, debrief.Head.Currency);
        var text = DocumentText.Of(document);
        foreach (var rated in core.Steps.OfType<RatedResult>())
            text.Should()
                .Contain(formats.Points(rated.Raw.Rounded))
                .And.ContainAll(rated.Criteria.Select(one => formats.Points(one.Points)));
        foreach (var price in core.Steps.OfType<PriceResult>())
            text.Should().Contain(formats.Money(price.Price));
        if (debrief.Total is { Value: var total })
            text.Should().Contain(formats.Points(total));
    }

    private static IEnumerable<(CallRecord Record, string Region)> Regions(int seed)
    {
        var played = PlayedCalls.Of(GeneratedCase.Bytes(GeneratedCase.Of(seed)));
        if (played.Rfq is { } rfq)
            yield return (rfq, "");
        foreach (var call in played.Calls)
        foreach (var region in call.Call.Terms.Regions)
            yield return (call, region);
    }
}
