using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Tests.Pages.Work;

/// <summary>The service on a competition of three bidders, each with a technical document, scored by E1 and E2.</summary>
internal sealed class WorkRoom : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");

    private WorkRoom()
    {
        Location = new DatabaseLocation(Path.Combine(folder.FullName, "procurement.db"));
        DatabaseFiles.Make(Location);
        Host = new SignedInHost(Location, services => services.AddSingleton<IServiceKey>(new KeyOfStage(this)));
        _ = Host.Services;
    }

    public DatabaseLocation Location { get; }

    public SignedInHost Host { get; }

    public ABidding Bidding { get; private set; } = null!;

    public DocumentId Document { get; private set; }

    public CompetitionId Competition => Bidding.Competition;

    public static byte[] Proposal { get; } = AFile.Pdf(9);

    /// <summary>T1 of 20 points, T2 on a scale of 5 by halves, T3 of 10 points.</summary>
    public static EvaluationPlan Plan { get; } =
        APlan.Of(
            AStep.Mandatory("M1"),
            AStep.Rated(
                "technical",
                ACriterion.Leaf("T1", 20),
                ACriterion.Leaf("T2", 20).OnAScaleOf(5, 0.5m),
                ACriterion.Leaf("T3", 10)
            ) with
            {
                Envelope = "technical",
            },
            AStep.Price(100)
        ) with
        {
            DrawSeed = null,
            Service = new ServiceRules
            {
                CommentLength = 10,
                LookedFor = [new LookedFor("T1", new BilingualText("Looked for here.", "Recherché ici."))],
                Bands =
                [
                    new PointBand(Percent.Of(60), new("Sound", "Solide"), new("Shown.", "Montré.")),
                    new PointBand(Percent.Of(0), new("Weak", "Faible"), new("Repeated.", "Répété.")),
                ],
            },
        };

    /// <summary>The mandatory step is closed; nobody has declared anything.</summary>
    public static async Task<WorkRoom> Closed(EvaluationPlan? plan = null)
    {
        var room = new WorkRoom();
        room.Bidding = await ABidding.Open(plan ?? Plan, new AStage("ties-shared", file: room.Location));
        var leaves = (plan ?? Plan).RatedSteps.SelectMany(step => step.Leaves).ToList();
        foreach (var bidder in new[] { "B1", "B2", "B3" })
        {
            var document = (await room.Bidding.Upload(bidder, Proposal)).Value;
            var version = (await room.Bidding.Own(bidder)).Version;
            var places = leaves.Select((leaf, index) => new CriterionPlace(leaf.Id, document, index % 9 + 1));
            await room.Bidding.Do(CasePeople.Bidder(bidder), new NamePlaces(room.Competition, [.. places], version));
            (await room.Bidding.Submit(bidder)).IsRefused.Should().BeFalse();
            if (bidder == "B1")
                room.Document = document;
        }
        room.Bidding.Service.Now = ACompetition.After;
        await room.Lead(new CloseCall(room.Bidding.Call));
        await room.Lead(new NamePanel(room.Competition, [APanelRoom.Member("E1"), APanelRoom.Member("E2")]));
        await room.Bidding.Service.DeclareAsChair(room.Bidding.Call, room.Competition, "B1", "B2", "B3");
        await room.Lead(new OpenStep(room.Competition, "mandatory"));
        var met = new RequirementFinding("M1", true, null);
        foreach (var bidder in new[] { "B1", "B2", "B3" })
            await room.Bidding.Do(
                CasePeople.Chair,
                new RecordMandatoryResults(room.Competition, "mandatory", bidder, [met], Version: 0)
            );
        await room.Lead(new CloseStep(room.Competition, "mandatory"));
        return room;
    }

    /// <summary>Both declared no conflict, and the technical step is open.</summary>
    public static async Task<WorkRoom> Scoring(EvaluationPlan? plan = null)
    {
        var room = await Closed(plan);
        foreach (var evaluator in new[] { "E1", "E2" })
            await room.Bidding.Service.Declare(room.Bidding.Call, room.Competition, evaluator, "B1", "B2", "B3");
        await room.Lead(new OpenStep(room.Competition, "technical"));
        return room;
    }

    public PageReader As(string evaluator) => new(Host.As(APanelRoom.Person(evaluator)));

    public Task<T> Lead<T>(MediatR.IRequest<Outcome<T>> act) => Bidding.Do(CasePeople.Lead, act);

    /// <summary>Address of a criterion of the technical step.</summary>
    public string Criterion(string bidder, string criterion, string language = "en") =>
        language == "en"
            ? $"/en/sheets/{Competition.Value}/technical/{bidder}/criteria/{criterion}"
            : $"/fr/fiches/{Competition.Value}/technical/{bidder}/criteres/{criterion}";

    public string Sheet(string bidder) => $"/en/sheets/{Competition.Value}/technical/{bidder}";

    public string Declarations => $"/en/competitions/{Competition.Value}/declarations";

    public Task<ScoringDetails> Standing(string bidder, string? criterion = null) =>
        Bidding.Do(APanelRoom.Person("E1"), new ShowScoring(Competition, "technical", bidder, criterion));

    /// <summary>The documents were encrypted on the stage; the host opens them with its key.</summary>
    private sealed class KeyOfStage(WorkRoom room) : IServiceKey
    {
        private const byte OfHost = 7;

        public byte[] Wrap(ReadOnlySpan<byte> secret, string about) => [OfHost, .. secret];

        public byte[]? Unwrap(ReadOnlySpan<byte> wrapped, string about) =>
            about.Contains("document", StringComparison.Ordinal)
                ? room.Bidding.Service.Get<IServiceKey>().Unwrap(wrapped, about)
                : wrapped[1..].ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Bidding.DisposeAsync();
        DatabaseFiles.Release(Location);
        folder.Delete(recursive: true);
    }
}
