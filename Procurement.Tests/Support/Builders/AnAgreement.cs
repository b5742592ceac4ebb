using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Submissions;

namespace Procurement.Tests.Support.Builders;

/// <summary>A competition whose panel of two has handed in its sheets for the first step, technical with one leaf T1 of
/// 100 points and a minimum of 60, and is about to agree; the price follows.</summary>
internal sealed class AnAgreement
{
    private readonly List<Submission> submissions = [];
    private readonly List<ScoreSheet> sheets = [];
    private readonly List<ConsensusRecord> records = [];

    public AnAgreement(ConsensusMethod method, params (string Bidder, int? First, int? Second)[] marks)
    {
        Call = ACompetition.Draft(
            APlan.Of(AStep.Rated("technical", ACriterion.Leaf("T1", 100)).WithMinimumPercent(60), AStep.Price(100)) with
            {
                Consensus = method,
            }
        );
        Call.Publish(EvaluationPolicy.PaperCase, null, ASeed.Source, ACompetition.Before).Should().BeNull();
        Competition = new Competition(new CompetitionId(Guid.NewGuid()), Call, "ALL", 0);
        Panel = new Panel(
            new PanelId(Guid.NewGuid()),
            Competition.Id,
            [new PanelMember("E1", "Evaluator 1"), new PanelMember("E2", "Evaluator 2")]
        );
        Call.Close(ACompetition.Closing).Should().BeNull();
        Competition.OpenStep(Call, "technical").Should().BeNull();
        foreach (var (bidder, first, second) in marks)
        {
            var receipt = new Receipt(ACompetition.Before, Footing.Accepted, submissions.Count);
            submissions.Add(new Submission(new SubmissionId(Guid.NewGuid()), Competition.Id, bidder, receipt));
            if (first is { } one)
                HandIn(bidder, "E1", one);
            if (second is { } other)
                HandIn(bidder, "E2", other);
        }
    }

    public Solicitation Call { get; }

    public Competition Competition { get; }

    public Panel Panel { get; }

    public EvaluationFile File => new(Call, Competition, Panel, submissions, sheets, records, []);

    public RatedStep Technical => (RatedStep)Call.Plan.Find("technical")!;

    public ConsensusRecord Record(string bidder)
    {
        if (records.Find(record => record.Bidder == bidder) is { } known)
            return known;
        records.Add(new ConsensusRecord(new(Guid.NewGuid()), Competition.Id, bidder, "technical"));
        return records[^1];
    }

    public AnAgreement Agreed(string bidder, int points, BilingualText? reason = null)
    {
        var agreement = new Agreement("T1", points, reason ?? ACompetition.Reason);
        Record(bidder)
            .Agree(Technical, [agreement], new Meeting("chair", ["E1", "E2"]), ACompetition.After)
            .Should()
            .BeEmpty();
        return this;
    }

    public AnAgreement Closed()
    {
        Competition.CloseStep(File, "technical", EvaluationPolicy.Service, ACompetition.After).Should().BeEmpty();
        return this;
    }

    private void HandIn(string bidder, string evaluator, int points)
    {
        var sheet = new ScoreSheet(new(Guid.NewGuid()), Competition.Id, bidder, "technical", evaluator);
        sheet.Write(Technical, new Dictionary<string, Fraction> { ["T1"] = points }).Should().BeEmpty();
        sheet.Lock(Technical, EvaluationPolicy.PaperCase, ACompetition.After).Should().BeEmpty();
        sheets.Add(sheet);
    }
}
