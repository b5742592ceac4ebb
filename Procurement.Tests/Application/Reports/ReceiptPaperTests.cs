using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Application.Reports;

/// <summary>Receipts as documents, on real SQLite.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ReceiptPaperTests
{
    private const string Price = "7318264.55";
    private static readonly string Bidder = CasePeople.Bidder("B1");

    private ABidding bidding = null!;

    private Stage Stage => bidding.Service.Stage;

    [SetUp]
    public async Task Begin() => bidding = await ABidding.Open();

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task It_says_what_was_received_and_where_the_record_stood_and_never_the_price()
    {
        bidding.Service.Now = ACompetition.Before.AddSeconds(7);
        await bidding.Prepare("B1");
        var receipt = (await bidding.Submit("B1", Price)).Value;
        var entry = bidding.Service.Record(bidding.Call)[^1].Entry;
        var english = await Stage.Read(Bidder, bidding.Call, Of(1));
        var french = await Stage.Read(Bidder, bidding.Call, Of(1) with { Language = Language.French });
        foreach (var text in new[] { english, french })
        {
            text.Should().Contain(receipt.Number).And.Contain("Proposal.pdf");
            foreach (var digest in new[] { receipt.Documents.Single().Sha256, receipt.PriceDigest!, entry.Hash })
                string.Concat(text.Where(one => !char.IsWhiteSpace(one))).Should().Contain(digest);
            text.Should().Contain($"{entry.Number}: {entry.Hash[..8]}");
            text.Should().NotContainAny("7318264", "7,318,264", "7\u00a0318\u00a0264");
        }
        english
            .Should()
            .Contain("May 14, 2024")
            .And.Contain("2:00:07\u00a0p.m.\u00a0EDT")
            .And.Contain("Commercial, sealed");
        french
            .Should()
            .Contain("14\u00a0h\u00a000\u00a0min\u00a007\u00a0s\u00a0HAE")
            .And.Contain("Commerciale, scellée");
        french.Should().Contain("le texte chiffré".Replace("le ", "du ", StringComparison.Ordinal));
    }

    [Test]
    public async Task Each_version_keeps_its_own_digest_head_and_closing()
    {
        await bidding.Prepare("B1");
        var first = (await bidding.Submit("B1", Price)).Value;
        var then = bidding.Service.Record(bidding.Call)[^1].Entry;
        var before = await Stage.Read(Bidder, bidding.Call, Of(1));
        bidding.Service.Now = ACompetition.Before.AddHours(1);
        var addendum = await Extended();
        await bidding.Do(Bidder, new AcknowledgeAddendum(bidding.Call, addendum));
        var second = (await bidding.Submit("B1", Price, first.Number)).Value;
        second.PriceDigest.Should().NotBe(first.PriceDigest);
        var (one, two) = (await Stage.Read(Bidder, bidding.Call, Of(1)), await Stage.Read(Bidder, bidding.Call, Of(2)));
        one.Should().Contain(first.PriceDigest![..8]).And.NotContain(second.PriceDigest![..8]);
        one.Should().Contain("No addendum was published").And.Contain($"{then.Number}: {then.Hash[..8]}");
        one.Should().Contain("until May 15, 2024").And.NotContain("May 16, 2024");
        before.Should().Contain("until May 15, 2024");
        two.Should().Contain(second.Number).And.Contain(second.PriceDigest[..8]);
        two.Should().Contain("Addendum 1: May 14, 2024, 3:00\u00a0p.m.\u00a0EDT").And.Contain("until May 16, 2024");
        (await Stage.Titles(Bidder, bidding.Call, ReportDocumentKind.Receipt))
            .Select(title => (title.Region, title.Number, title.Bidder))
            .Distinct()
            .Should()
            .Equal(("ALL", 1, "B1"), ("ALL", 2, "B1"));
    }

    [Test]
    public async Task Nobody_else_reads_it_before_the_closing_or_after()
    {
        await bidding.Prepare("B1");
        (await bidding.Submit("B1", Price)).IsRefused.Should().BeFalse();
        string[] others =
        [
            CasePeople.Lead,
            CasePeople.Approver,
            CasePeople.Monitor,
            CasePeople.Chair,
            CasePeople.Evaluator("E1"),
            CasePeople.KeyHolders[0],
        ];
        foreach (var isAfter in new[] { false, true })
        {
            if (isAfter)
                await bidding.Evaluate();
            var refused = await Stage.Refusals(bidding.Call, Of(1), [.. others, CasePeople.Bidder("B2")]);
            refused.Remove(CasePeople.Bidder("B2"), out var rival).Should().BeTrue();
            rival.Should().Be("access.not-found");
            refused.Keys.Should().Equal(others);
            refused.Values.Should().OnlyContain(code => code == "access.not-permitted");
            (await Stage.Titles(CasePeople.Bidder("B2"), bidding.Call, ReportDocumentKind.Receipt)).Should().BeEmpty();
            foreach (var person in others)
                (await Stage.Titles(person, bidding.Call, ReportDocumentKind.Receipt)).Should().BeEmpty();
            (await Stage.Read(Bidder, bidding.Call, Of(1))).Should().Contain("Receipt ");
        }
        (await Stage.Refusals(bidding.Call, Of(2), Bidder)).Values.Should().Equal("access.not-found");
        (await Stage.Refusals(bidding.Call, Of(1) with { Region = null }, Bidder)).Should().HaveCount(1);
    }

    private static DocumentSubject Of(int version) =>
        new(ReportDocumentKind.Receipt, Language.English, "ALL", "B1", Number: version);

    private async Task<Procurement.Domain.Common.Identity.AddendumId> Extended()
    {
        var content = new AddendumContent
        {
            Reason = ACompetition.Reason,
            Changes = ACompetition.Reason,
            ClosesAt = ACompetition.After,
        };
        var addendum = await bidding.Do(CasePeople.Lead, new DraftAddendum(bidding.Call, content));
        await bidding.Do(CasePeople.Approver, new ApproveAddendum(bidding.Call, addendum));
        await bidding.Do(CasePeople.Lead, new PublishAddendum(bidding.Call, addendum));
        return addendum;
    }
}
