using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Infrastructure.Persistence.Repositories;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>What is read back is what was kept, whole and in its order.</summary>
[TestFixture(StoreKind.Memory)]
[TestFixture(StoreKind.File)]
public sealed class RoundTripTests(StoreKind kind)
{
    private readonly AKeptCall kept = new AKeptCall().UpToTheSecondRanking();
    private Store store = null!;
    private ProcurementContext context = null!;

    [OneTimeSetUp]
    public async Task Keep()
    {
        store = Store.Of(kind);
        await store.Keep([.. kept.Everything, kept.Award(), kept.List(1)]);
    }

    [SetUp]
    public void Open() => context = store.Context();

    [TearDown]
    public void Close() => context.Dispose();

    [OneTimeTearDown]
    public void Drop() => store.Dispose();

    [Test]
    public async Task A_programme_comes_back_with_its_regions_and_organizations()
    {
        var programmes = new Programmes(context);

        var programme = await programmes.Find(kept.Programme.Id, default);
        var bidders = await programmes.Bidders(kept.Programme.Id, default);

        Whole.Same(programme, kept.Programme);
        Whole.Same(bidders, kept.Organizations);
        (await programmes.Exists("est-2019", default)).Should().BeTrue();
        (await programmes.Exists("est-2020", default)).Should().BeFalse();
    }

    [Test]
    public async Task A_call_comes_back_with_its_plan_and_the_offset_of_its_closing()
    {
        var calls = new Solicitations(context);

        var call = await calls.Find(kept.Solicitation.Id, default);

        Whole.Same(call, kept.Solicitation);
        call!.Terms.ClosesAt.Offset.Should().Be(TimeSpan.FromHours(-5));
        call.Plan.Hash().Should().Be(kept.Solicitation.PlanHash);
        (await calls.Exists(kept.Programme.Id, "CFP-EST-2019", default)).Should().BeTrue();
        (await calls.Exists(kept.Programme.Id, "CFP-EST-2020", default)).Should().BeFalse();
    }

    [Test]
    public async Task A_submission_comes_back_with_its_receipt_answers_and_disqualification()
    {
        var submissions = new Submissions(context);

        foreach (var submission in kept.Submissions)
        {
            var found = await submissions.Of(kept.Competition.Id, submission.Bidder, default);

            Whole.Same(found, submission);
            found!.Receipt.ReceivedAt.Offset.Should().Be(TimeSpan.FromHours(-5));
        }
        (await submissions.Count(kept.Competition.Id, default)).Should().Be(3);
        (await submissions.Of(kept.Competition.Id, "B99", default)).Should().BeNull();
    }

    [Test]
    public async Task A_panel_comes_back_with_its_members_and_conflicts() =>
        Whole.Same(await new Panels(context).Of(kept.Competition.Id, default), kept.Panel);

    [Test]
    public async Task A_score_sheet_comes_back_with_its_marks_and_its_history_where_it_is_asked_for()
    {
        var sheets = new Procurement.Infrastructure.Persistence.Repositories.ScoreSheets(context);

        foreach (var sheet in kept.Sheets)
        {
            var found = await sheets.Of(sheet.Competition, sheet.Bidder, sheet.Step, sheet.Evaluator, default);

            Whole.Same(found, sheet, "History");
            Whole.Same(await context.Set<ScoreSheet>().WithHistory().SingleAsync(one => one.Id == sheet.Id), sheet);
        }
        (await sheets.AnyOpen(kept.Competition.Id, "B01", "technical", default)).Should().BeFalse();
    }

    [Test]
    public async Task A_consensus_record_comes_back_with_its_reasons()
    {
        foreach (var record in kept.Consensus)
            Whole.Same(
                await new ConsensusRecords(context).Of(record.Competition, record.Bidder, record.Step, default),
                record
            );
    }

    [Test]
    public async Task A_competition_comes_back_with_its_steps_openings_and_both_rankings()
    {
        var competition = await new Competitions(context).Find(kept.Competition.Id, default);

        Whole.Same(competition, kept.Competition);
        competition!.Rankings.Should().HaveCount(2);
        competition.Openings.Should().ContainSingle();
    }

    [Test]
    public async Task A_file_comes_back_with_everything_and_gives_the_same_ranking()
    {
        var file = await new Competitions(context).FileOf(kept.Competition.Id, default);

        var files = await new Competitions(context).FilesOf(kept.Solicitation.Id, default);

        Whole.Same(file!.Submissions, kept.Submissions);
        Whole.Same(file.InputFor(2), kept.File.InputFor(2));
        Whole.Same(file.LatestRanking(), kept.File.LatestRanking());
        Whole.Same(files.Single().LatestRanking(), kept.File.LatestRanking());
        kept.Submissions.ConvertAll(file.OpenedPriceOf)
            .Should()
            .Equal(kept.Submissions.ConvertAll(kept.File.OpenedPriceOf));
    }

    [Test]
    public async Task An_award_comes_back_with_who_was_passed_over() =>
        Whole.Same(await new Awards(context).Of(kept.Solicitation.Id, default), kept.Award(), "Id");

    [Test]
    public async Task A_list_comes_back_and_only_a_published_one_is_current()
    {
        var lists = new QualifiedLists(context);
        (await lists.CurrentOf(kept.Solicitation.Id, default)).Should().BeNull();

        var list = await context.Set<Procurement.Domain.Qualification.QualifiedList>().SingleAsync();

        Whole.Same(await lists.Find(list.Id, default), kept.List(1), "Id");
    }
}
