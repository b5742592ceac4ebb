using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Qualification;
using Procurement.Domain.Submissions;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>A whole call of one region, made by the aggregates' own verbs: every kind of row is there.</summary>
internal sealed partial class AKeptCall
{
    /// <summary>In the second of the two hours called 1:30 that night.</summary>
    public static readonly DateTimeOffset ClosesAt = new(2019, 11, 3, 1, 30, 0, TimeSpan.FromHours(-5));

    public static readonly DateTimeOffset Later = new(2019, 11, 20, 14, 0, 0, TimeSpan.Zero);

    private readonly Random ids = new(7);
    private readonly EvaluationPlan plan = APlan
        .Of(
            AStep.Mandatory("M1", "M2"),
            AStep.Rated("technical", ACriterion.Leaf("T2", 60), ACriterion.Leaf("T1", 40)).WithMinimumPercent(60),
            AStep.Price(80)
        )
        .TiesPartedBy("step:technical", "lowest-price", "draw");

    public AKeptCall(int submissions = 3)
    {
        Programme = new Programme(
            new ProgrammeId(Id()),
            new ProgrammeFacts
            {
                Name = "est-2019",
                About = new BilingualText("Employment", "Emploi — à l’été"),
                IsSynthetic = true,
                Source = "figures, invented",
                Buyer = new BilingualText("Ministry", "Ministère"),
                Currency = "CAD",
                TimeZone = "America/Toronto",
                Policy = EvaluationPolicy.PaperCase,
            },
            [
                new Region("YORK", new BilingualText("York", "York"), Complexity.High),
                new Region("HURON", new BilingualText("Huron", "Huron"), null),
            ]
        );
        Solicitation = Solicitation
            .Draft(new SolicitationId(Id()), Programme.Id, Terms, plan, EvaluationPolicy.PaperCase, "lead")
            .Value;
        Ok(Solicitation.Publish(EvaluationPolicy.PaperCase, null, ASeed.Source, ClosesAt.AddDays(-30)));
        Competition = new Competition(new CompetitionId(Id()), Solicitation, "YORK", 0);
        Panel = new Panel(
            new PanelId(Id()),
            Competition.Id,
            [new PanelMember("E2", "Zoé"), new PanelMember("E1", "Émile")]
        );
        foreach (var number in Enumerable.Range(0, submissions))
            Receive(number);
        Ok(Panel.DeclareConflict("E2", "B09", Later));
        Ok(Panel.DeclareConflict("E1", "B07", Later));
        Ok(Solicitation.Close(ClosesAt));
    }

    public Programme Programme { get; }

    public List<Organization> Organizations { get; } = [];

    public Solicitation Solicitation { get; }

    public Competition Competition { get; }

    public Panel Panel { get; }

    public List<Submission> Submissions { get; } = [];

    public List<CommercialEnvelope> Envelopes { get; } = [];

    public SomeSeals Seals { get; } = new();

    public List<ScoreSheet> Sheets { get; } = [];

    public List<ConsensusRecord> Consensus { get; } = [];

    public PriceStep PriceStep => plan.Steps.OfType<PriceStep>().Single();

    public object[] Everything =>
        [
            Programme,
            .. Organizations,
            Solicitation,
            Competition,
            Panel,
            .. Submissions,
            .. Seals.Items,
            .. Envelopes,
            .. Sheets,
            .. Consensus,
        ];

    private static CallTerms Terms =>
        new()
        {
            Kind = CallKind.CallForProposals,
            Reference = "CFP-EST-2019",
            Title = new BilingualText("Call", "Appel d’offres"),
            ClosesAt = ClosesAt,
            Regions = ["YORK", "HURON"],
            MostRegionsPerBidder = 2,
        };

    /// <summary>Everything scored and the price step open, its envelopes sealed. The last bidder misses the minimum.</summary>
    public AKeptCall UpToTheOpening()
    {
        Ok(Competition.OpenStep(Solicitation, "mandatory"));
        foreach (var submission in Submissions)
            Answer(submission);
        Ok(Competition.CloseStep(File, "mandatory", EvaluationPolicy.PaperCase, Later));
        Ok(Competition.OpenStep(Solicitation, "technical"));
        foreach (var submission in Submissions)
            Score(submission);
        Ok(Competition.CloseStep(File, "technical", EvaluationPolicy.PaperCase, Later));
        Ok(Competition.OpenStep(Solicitation, "commercial"));
        return this;
    }

    /// <summary>Opened, ranked, the first bidder disqualified, and ranked again.</summary>
    public AKeptCall UpToTheSecondRanking()
    {
        UpToTheOpening();
        Ok(Competition.OpenEnvelopes(File, PriceStep, Seals.Shares(Later), Later));
        Ok(Competition.CloseStep(File, "commercial", EvaluationPolicy.PaperCase, Later));
        Competition.Rank(File, Later).IsRefused.Should().BeFalse();
        Ok(Submissions[0].Disqualify(new BilingualText("False", "Faux témoignage"), 1, Later));
        Competition.RankingNoLongerHolds();
        Competition.Rank(File, Later.AddHours(1)).IsRefused.Should().BeFalse();
        return this;
    }

    public EvaluationFile File => new(Solicitation, Competition, Panel, Submissions, Sheets, Consensus, Envelopes);

    public Award Award() =>
        Procurement.Domain.Awards.Award.Recommend(new AwardId(Id()), Solicitation, [File], "lead", Later).Value;

    public QualifiedList List(int version) =>
        new(new QualifiedListId(Id()), Solicitation.Id, version, File.LatestRanking(), null);
}
