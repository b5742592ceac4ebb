using Procurement.Domain.Envelopes;
using Procurement.Domain.Qualification;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Support.Hosts;

/// <summary>A call that is open for submissions: a requirement, a technical envelope with the criterion T1, a price. The
/// bidders are B1 to B3.</summary>
internal sealed class ABidding : IAsyncDisposable
{
    private static readonly EvaluationPlan Plan = APlan.Of(
        AStep.Mandatory("M1"),
        AStep.Rated("technical", ACriterion.Leaf("T1", 100)).WithMinimumPercent(60) with
        {
            Envelope = "technical",
        },
        AStep.Price(100)
    ) with
    {
        DrawSeed = null,
    };

    private ABidding(AStage? service = null) => Service = service ?? new AStage("ties-shared");

    public AStage Service { get; }

    public SolicitationId Call { get; private set; }

    public CompetitionId Competition { get; private set; }

    public ProgrammeId Programme { get; private set; }

    public DocumentVault Vault => Service.Get<DocumentVault>();

    /// <param name="plan">Another plan.</param>
    /// <param name="service">Another database; it goes when this goes.</param>
    public static async Task<ABidding> Open(EvaluationPlan? plan = null, AStage? service = null)
    {
        var bidding = new ABidding(service);
        bidding.Programme = await bidding.Service.Programme();
        (bidding.Call, bidding.Competition) = await bidding.Service.Published(bidding.Programme, plan ?? Plan);
        return bidding;
    }

    /// <summary>The same, open only to those that an RFQ qualified.</summary>
    public static Task<ABidding> Inviting(params string[] bidders) => Inviting(_ => Task.CompletedTask, bidders);

    /// <summary>The same, after something was done on its stage.</summary>
    public static async Task<ABidding> Inviting(Func<AStage, Task> before, params string[] bidders)
    {
        var bidding = new ABidding();
        await before(bidding.Service);
        bidding.Programme = await bidding.Service.Programme();
        var rfq = await bidding.Service.Draft(bidding.Programme, Plan);
        var list = AQualifiedList.Of(rfq, bidders);
        await bidding.Service.Keep(services => services.GetRequiredService<IQualifiedLists>().Add(list));
        var terms = AStage.Terms(CallKind.CallForProposals) with { Reference = "CFP-2", InvitesListOf = rfq };
        bidding.Call = await bidding.Do(CasePeople.Lead, new DraftCall(bidding.Programme, terms, Plan));
        await bidding.Do(CasePeople.Approver, new ApproveCall(bidding.Call, Version: 1));
        await CaseKeys.Make(bidding.Service.Stage, bidding.Call, Plan);
        var published = await bidding.Do(CasePeople.Lead, new PublishCall(bidding.Call));
        bidding.Competition = published.Single().Competition;
        return bidding;
    }

    /// <summary>Closes the call, names the panel and opens the mandatory step.</summary>
    public async Task Evaluate()
    {
        Service.Now = ACompetition.After;
        await Do(CasePeople.Lead, new CloseCall(Call));
        await Do(CasePeople.Lead, new NamePanel(Competition, [new PanelMember("E1", "Evaluator 1")]));
        var received = await Do(CasePeople.Lead, new ListSubmissions(Competition));
        var accepted = received.Where(one => one.Footing == Footing.Accepted).Select(one => one.Bidder);
        await Service.DeclareAsChair(Call, Competition, [.. accepted]);
        await Do(CasePeople.Lead, new OpenStep(Competition, "mandatory"));
    }

    public Task<Outcome<T>> Try<T>(string person, MediatR.IRequest<Outcome<T>> act) => Service.Stage.Try(person, act);

    public Task<T> Do<T>(string person, MediatR.IRequest<Outcome<T>> act) => Service.Stage.Do(person, act);

    public Task<OwnSubmissionDetails> Own(string bidder) =>
        Do(CasePeople.Bidder(bidder), new GetOwnSubmission(Competition));

    /// <summary>What the door does with an upload.</summary>
    public async Task<Outcome<DocumentId>> Upload(
        string bidder,
        byte[] content,
        string envelope = "technical",
        string name = "Proposal.pdf"
    )
    {
        var permit = await Try(CasePeople.Bidder(bidder), new AskToUpload(Competition, envelope));
        if (permit.IsRefused)
            return permit.Refusals;
        var document = permit.Value.Document;
        var stored = await Vault.Store(document, name, new MemoryStream(content), default);
        if (stored.IsRefused)
            return stored.Refusals;
        var act = new AddDocument(Competition, envelope, document, stored.Value.Facts, stored.Value.Key);
        var added = await Try(CasePeople.Bidder(bidder), act);
        return added.IsRefused ? added.Refusals : document;
    }

    /// <summary>What the door does with an upload into the commercial envelope.</summary>
    public async Task<Outcome<DocumentId>> UploadSealed(string bidder, byte[] content, string name = "Costs.pdf")
    {
        var permit = await Do(CasePeople.Bidder(bidder), new AskToUpload(Competition, "commercial"));
        permit.IsSealed.Should().BeTrue();
        var key = Service.Get<ISealing>().DrawDataKey();
        var stored = await Vault.StoreSealed(permit.Document, name, new MemoryStream(content), key, default);
        if (stored.IsRefused)
            return stored.Refusals;
        var (facts, inside) = stored.Value;
        var act = new AddSealedDocument(Competition, "commercial", permit.Document, facts, inside, key);
        var added = await Try(CasePeople.Bidder(bidder), act);
        return added.IsRefused ? added.Refusals : permit.Document;
    }

    /// <summary>A draft that lacks nothing but the price.</summary>
    public async Task<DocumentId> Prepare(string bidder, int pages = 3)
    {
        var document = (await Upload(bidder, AFile.Pdf(pages))).Value;
        var version = (await Own(bidder)).Version;
        await Do(
            CasePeople.Bidder(bidder),
            new NamePlaces(Competition, [new CriterionPlace("T1", document, 1)], version)
        );
        return document;
    }

    public Task<Outcome<SubmissionReceipt>> Submit(string bidder, string? price = "100", string? replaces = null) =>
        Try(CasePeople.Bidder(bidder), new ReceiveSubmission(Competition, price, replaces));

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
