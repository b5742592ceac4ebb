namespace Procurement.Tests.Tour;

/// <summary>A whole RFQ and a call for proposals in three regions, over HTTP alone, from the first administrator to the
/// debrief. It reads as a script of who does what.</summary>
public sealed class TourTests
{
    private static readonly TimeSpan Toronto = TimeSpan.FromHours(-4);

    private readonly CaseFile file = TourCase.Read();
    private AccountsHost host = null!;
    private TourPeople people = null!;

    [SetUp]
    public void Start()
    {
        // Everybody sits at one address here, and months pass in a minute.
        host = new AccountsHost(("Accounts:TriesPerAddress", "100000"), ("Accounts:TriesPerAccount", "100000"));
        people = new TourPeople(host);
    }

    [TearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task A_procurement_over_http_comes_out_as_the_same_case_on_paper()
    {
        ItIs(2019, 6, 10);
        await people.Begin();
        var programme = await BeginProgramme();
        await people.Staff(programme);
        await people.InviteEvaluators(programme, file.Evaluators);
        await people.InviteBidders(programme, file.Bidders);

        ItIs(2019, 6, 28);
        var rfq = new TourCall(host, people, file.Qualification!);
        await rfq.Draft(programme, CaseScript.Terms(file.Qualification!));
        await rfq.Publish();
        await new TourQuestions(people, rfq).Ask();
        await new TourQuestions(people, rfq).Amend();
        await new TourSubmissions(host, people, file.Qualification!).Receive();
        await rfq.Close();
        await Region(rfq, file.Qualification!, "").Evaluate();
        await people.Approver.Post($"/calls/{rfq.Id}/qualified-list");
        await new TourAward(host, people, rfq).Tell();

        ItIs(2019, 9, 3);
        var figures = file.CallsForProposals.Single();
        var cfp = new TourCall(host, people, figures);
        var invites = new SolicitationId(Guid.Parse(rfq.Id));
        await cfp.Draft(programme, CaseScript.Terms(figures) with { InvitesListOf = invites });
        await cfp.NameKeyHolders();
        await cfp.Publish();
        await new TourSubmissions(host, people, figures).Receive();
        await cfp.Close();
        foreach (var region in figures.Regions)
            await Region(cfp, figures, region).Evaluate();

        ItIs(2019, 12, 2);
        var award = new TourAward(host, people, cfp);
        await award.ReviewPrices();
        await award.Decide();
        await award.Sign();
        await award.Tell();
        await award.Debrief("PEEL", "B4");

        (await TourEnd.Result(people.Monitor, rfq, cfp))
            .ToJsonString()
            .Should()
            .Be((await TourCase.Evaluated(file)).ToJsonString());
        await TourEnd.Verify(host, people.Monitor, rfq);
        await TourEnd.Verify(host, people.Monitor, cfp);
    }

    private void ItIs(int year, int month, int day) =>
        host.Clock.Now = new DateTimeOffset(year, month, day, 9, 0, 0, Toronto);

    private async Task<string> BeginProgramme()
    {
        var facts = new
        {
            name = file.Case,
            file.About,
            isSynthetic = file.Synthetic,
            file.Source,
            file.Buyer,
            file.Currency,
            file.TimeZone,
        };
        var form = new
        {
            facts,
            regions = CaseScript.Programme(file).Regions,
            bidders = Array.Empty<object>(),
        };
        return (await people.Lead.Post("/programmes", form)).Id();
    }

    private TourRegion Region(TourCall call, CaseSolicitation figures, string region) =>
        new(people, call, file, figures, region);
}
