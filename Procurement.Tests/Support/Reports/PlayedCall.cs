using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Qualification;
using Procurement.Domain.Submissions;

namespace Procurement.Tests.Support.Reports;

/// <summary>One call of a case, played step by step; each act an hour after the one before.</summary>
internal sealed class PlayedCall
{
    private readonly CaseFile file;
    private readonly CaseSolicitation source;
    private readonly Func<Agreement, string, Agreement> words;
    private readonly SomeSeals seals = new();
    private DateTimeOffset now;

    private PlayedCall(
        CaseFile file,
        CaseSolicitation source,
        Solicitation call,
        Func<Agreement, string, Agreement> words
    )
    {
        (this.file, this.source, this.words, Call) = (file, source, words, call);
        now = source.Submissions.Select(one => one.ReceivedAt).Append(source.ClosesAt).Max();
    }

    public Solicitation Call { get; }

    public List<EvaluationFile> Competitions { get; } = [];

    /// <summary>When the last act was done.</summary>
    public DateTimeOffset End => now;

    public static PlayedCall Of(
        CaseFile file,
        CaseSolicitation source,
        CallTerms terms,
        ProgrammeId programme,
        QualifiedList? list,
        Func<Agreement, string, Agreement> words
    )
    {
        var call = Solicitation
            .Draft(new(Guid.NewGuid()), programme, terms, source.Plan, EvaluationPolicy.PaperCase, "lead")
            .Value;
        var played = new PlayedCall(file, source, call, words);
        call.Publish(EvaluationPolicy.PaperCase, list, ASeed.Source, source.ClosesAt.AddDays(-30)).Should().BeNull();
        call.Close(source.ClosesAt).Should().BeNull();
        foreach (var region in call.CompetitionRegions)
            played.Play(region, list);
        return played;
    }

    public Award Award() =>
        Procurement.Domain.Awards.Award.Recommend(new(Guid.NewGuid()), Call, Competitions, "lead", Next()).Value;

    private void Play(string region, QualifiedList? list)
    {
        var competition = new Competition(new(Guid.NewGuid()), Call, region, Competitions.Count);
        var written = source.Submissions.Where(one => one.Region == region).ToDictionary(one => one.Bidder);
        var submissions = written
            .Values.Select((one, position) => Received(competition.Id, one, list, position))
            .ToList();
        var sheets = new List<ScoreSheet>();
        var consensus = new List<ConsensusRecord>();
        var envelopes = submissions
            .Where(one => written[one.Bidder].Price is not null)
            .Select(one =>
                seals.Seal(Call.Id, competition.Id, one.Id, DecimalText.Write(written[one.Bidder].Price!.Value))
            )
            .ToList();
        var panel = PanelOf(competition.Id);
        EvaluationFile File() => new(Call, competition, panel, submissions, sheets, consensus, envelopes);
        foreach (var step in Call.Plan.Steps)
        {
            competition.OpenStep(Call, step.Id).Should().BeNull();
            foreach (var submission in File().Reaching(step))
                Evaluate(competition.Id, step, submission, written[submission.Bidder], sheets, consensus);
            if (step is PriceStep price)
                competition.OpenEnvelopes(File(), price, seals.Shares(now), Next()).Should().BeEmpty();
            competition.CloseStep(File(), step.Id, EvaluationPolicy.PaperCase, Next()).Should().BeEmpty();
        }
        competition.Rank(File(), Next()).IsRefused.Should().BeFalse();
        var taken = submissions.Where(one => one.IsEvaluated && written[one.Bidder].Disqualified is not null).ToList();
        foreach (var submission in taken)
            submission.Disqualify(written[submission.Bidder].Disqualified!, 1, Next()).Should().BeNull();
        if (taken.Count > 0)
        {
            competition.RankingNoLongerHolds();
            competition.Rank(File(), Next()).IsRefused.Should().BeFalse();
        }
        Competitions.Add(File());
    }

    private Submission Received(CompetitionId competition, CaseSubmission one, QualifiedList? list, int position)
    {
        var footing = Call.FootingOf(one.Bidder, list, one.ReceivedAt);
        var submission = new Submission(
            new(Guid.NewGuid()),
            competition,
            one.Bidder,
            new(one.ReceivedAt, footing, position)
        );
        if (one.Withdrawn && footing == Footing.Accepted)
            submission.Withdraw(Next()).Should().BeNull();
        return submission;
    }

    private Panel PanelOf(CompetitionId competition)
    {
        var members = file.Evaluators.Select(evaluator => new PanelMember(evaluator.Id, evaluator.Name));
        var panel = new Panel(new(Guid.NewGuid()), competition, members);
        foreach (var evaluator in file.Evaluators)
        foreach (var bidder in evaluator.Conflicts)
            panel.DeclareConflict(evaluator.Id, bidder, now).Should().BeNull();
        return panel;
    }

    private void Evaluate(
        CompetitionId competition,
        PlanStep step,
        Submission submission,
        CaseSubmission written,
        List<ScoreSheet> sheets,
        List<ConsensusRecord> consensus
    )
    {
        if (step is MandatoryStep mandatory)
            foreach (
                var answer in written.Mandatory.Where(one =>
                    mandatory.Requirements.Any(known => known.Id == one.Requirement)
                )
            )
                submission.Answer(mandatory, answer.Requirement, answer.Met, answer.Reason).Should().BeNull();
        if (step is not RatedStep rated)
            return;
        var leaves = rated.Leaves.Select(leaf => leaf.Id).ToHashSet();
        foreach (var one in written.Scores)
        {
            var marks = one
                .Marks.Where(mark => leaves.Contains(mark.Leaf))
                .ToDictionary(mark => mark.Leaf, mark => mark.Mark.Exact);
            if (marks.Count == 0)
                continue;
            var sheet = new ScoreSheet(new(Guid.NewGuid()), competition, submission.Bidder, step.Id, one.Evaluator);
            sheet.Write(rated, marks).Should().BeEmpty();
            sheet.Lock(rated, EvaluationPolicy.PaperCase, now).Should().BeEmpty();
            sheets.Add(sheet);
        }
        var agreed = written.Consensus.Where(one => leaves.Contains(one.Leaf)).ToList();
        if (Call.Plan.Consensus != ConsensusMethod.Agreed || agreed.Count == 0)
            return;
        var record = new ConsensusRecord(new(Guid.NewGuid()), competition, submission.Bidder, step.Id);
        record
            .Agree(
                rated,
                agreed.ConvertAll(one => words(new Agreement(one.Leaf, one.Mark.Exact, one.Reason), submission.Bidder)),
                Meeting.OfNobody("chair"),
                Next()
            )
            .Should()
            .BeEmpty();
        consensus.Add(record);
    }

    private DateTimeOffset Next() => now = now.AddHours(1);
}
