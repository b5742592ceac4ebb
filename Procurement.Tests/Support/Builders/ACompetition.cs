using System.Collections.Immutable;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Submissions;

namespace Procurement.Tests.Support.Builders;

/// <summary>A competition of one region, brought along through the aggregates' own verbs: requirement M1, technical
/// criterion T1 of 100 points with a minimum of 60 %, price of 100 points.</summary>
internal sealed class ACompetition
{
    public static readonly DateTimeOffset Closing = new(2024, 5, 15, 14, 0, 0, TimeSpan.FromHours(-4));
    public static readonly DateTimeOffset Before = Closing.AddDays(-1);
    public static readonly DateTimeOffset After = Closing.AddDays(1);
    public static readonly BilingualText Reason = new("A reason.", "Un motif.");

    public const string Lead = "lead";

    private readonly List<Submission> submissions = [];
    private readonly List<ScoreSheet> sheets = [];
    private readonly List<CommercialEnvelope> envelopes = [];

    private ACompetition(Solicitation call)
    {
        Call = call;
        Competition = new Competition(new CompetitionId(Guid.NewGuid()), call, "ALL", 0);
        Panel = new Panel(new PanelId(Guid.NewGuid()), Competition.Id, [new PanelMember("E1", "Evaluator 1")]);
    }

    public Solicitation Call { get; }

    public Competition Competition { get; }

    public Panel Panel { get; }

    public SomeSeals Seals { get; } = new();

    public EvaluationFile File => new(Call, Competition, Panel, submissions, sheets, [], envelopes);

    public RatedStep Technical => (RatedStep)Call.Plan.Find("technical")!;

    public static EvaluationPlan Plan =>
        APlan.Of(
            AStep.Mandatory("M1"),
            AStep.Rated("technical", ACriterion.Leaf("T1", 100)).WithMinimumPercent(60),
            AStep.Price(100)
        ) with
        {
            DrawSeed = null,
        };

    public static Solicitation Draft(
        EvaluationPlan? plan = null,
        EvaluationPolicy policy = EvaluationPolicy.PaperCase
    ) =>
        Solicitation
            .Draft(
                new SolicitationId(Guid.NewGuid()),
                new ProgrammeId(Guid.NewGuid()),
                new CallTerms
                {
                    Kind = CallKind.CallForProposals,
                    Reference = "CFP-1",
                    Title = Reason,
                    ClosesAt = Closing,
                    Regions = ["ALL"],
                },
                plan ?? Plan,
                policy,
                Lead
            )
            .Value;

    public static ACompetition Published(EvaluationPlan? plan = null)
    {
        var call = Draft(plan);
        call.Publish(EvaluationPolicy.PaperCase, null, ASeed.Source, Before).Should().BeNull();
        return new ACompetition(call);
    }

    public static ACompetition InEvaluation(params (string Bidder, decimal Mark, string? Price)[] proposals) =>
        InEvaluation(Plan, proposals);

    public static ACompetition InEvaluation(
        EvaluationPlan plan,
        params (string Bidder, decimal Mark, string? Price)[] proposals
    )
    {
        var competition = Published(plan);
        foreach (var (bidder, mark, price) in proposals)
            competition.Receive(bidder, mark, price);
        competition.Call.Close(Closing).Should().BeNull();
        return competition;
    }

    /// <summary>Opens and closes every step before the one named, and opens that one.</summary>
    public ACompetition Reaching(string step)
    {
        foreach (var earlier in Call.Plan.Steps.TakeWhile(one => one.Id != step))
            Pass(earlier.Id);
        Competition.OpenStep(Call, step).Should().BeNull();
        return this;
    }

    /// <summary>Opens and closes every step, and ranks.</summary>
    public ACompetition Ranked()
    {
        foreach (var step in Call.Plan.Steps)
            Pass(step.Id);
        Competition.Rank(File, After).IsRefused.Should().BeFalse();
        return this;
    }

    /// <summary>Ranks once more, after somebody left.</summary>
    public void RankAgain()
    {
        Competition.RankingNoLongerHolds();
        Competition.Rank(File, After).IsRefused.Should().BeFalse();
    }

    public ImmutableArray<Refusal> OpenPrices() =>
        Competition.OpenEnvelopes(File, (PriceStep)Call.Plan.Find("commercial")!, Seals.Shares(After), After);

    public Submission Of(string bidder) => submissions.Single(one => one.Bidder == bidder);

    private void Pass(string step)
    {
        Competition.OpenStep(Call, step).Should().BeNull();
        if (step == "commercial")
            OpenPrices().Should().BeEmpty();
        Competition.CloseStep(File, step, EvaluationPolicy.PaperCase, After).Should().BeEmpty();
    }

    private void Receive(string bidder, decimal mark, string? price)
    {
        var id = new SubmissionId(Guid.NewGuid());
        var submission = new Submission(
            id,
            Competition.Id,
            bidder,
            new Receipt(Before, Footing.Accepted, submissions.Count)
        );
        submission.Answer((MandatoryStep)Call.Plan.Find("mandatory")!, "M1", true, null).Should().BeNull();
        submissions.Add(submission);
        var sheet = new ScoreSheet(new ScoreSheetId(Guid.NewGuid()), Competition.Id, bidder, "technical", "E1");
        sheet.Write(Technical, new Dictionary<string, Fraction> { ["T1"] = (Fraction)mark }).Should().BeEmpty();
        sheet.Lock(Technical, EvaluationPolicy.Service, After).Should().BeEmpty();
        sheets.Add(sheet);
        if (price is not null)
            envelopes.Add(Seals.Seal(Call.Id, Competition.Id, id, price));
    }
}
