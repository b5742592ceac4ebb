namespace Procurement.Tests.Tour;

/// <summary>Everybody of the tour, each with an account of their own.</summary>
internal sealed class TourPeople(AccountsHost host)
{
    private TourPerson administrator = null!;

    public TourPerson Lead { get; private set; } = null!;

    public TourPerson Approver { get; private set; } = null!;

    public TourPerson Chair { get; private set; } = null!;

    public TourPerson Monitor { get; private set; } = null!;

    public IReadOnlyList<TourPerson> KeyHolders { get; private set; } = [];

    public Dictionary<string, TourPerson> Evaluators { get; } = [];

    public Dictionary<string, TourPerson> Bidders { get; } = [];

    /// <summary>Whoever has the code that the service prints makes the first account, and invites the lead.</summary>
    public async Task Begin()
    {
        var (name, email) = ("Ada Administrator", "ada@buyer.example.ca");
        var form = new
        {
            code = await host.FirstCode(),
            name,
            email,
            language = "english",
            password = AccountsActs.Password,
        };
        var made = await host.Nobody().PostAsJsonAsync("/api/v1/administrators/first", form);
        made.EnsureSuccessStatusCode();
        administrator = new TourPerson(host, "", name, email);
        Lead = await Invite("Lea Lead", "procurementLead", null);
    }

    /// <summary>The administrator invites those whom the programme needs on the buyer's side.</summary>
    public async Task Staff(string programme)
    {
        Approver = await Invite("Abe Approver", "approver", programme);
        Chair = await Invite("Chia Chair", "chair", programme);
        Monitor = await Invite("Mona Monitor", "fairnessMonitor", programme);
        KeyHolders =
        [
            await Invite("Kai Holder", null, programme),
            await Invite("Kim Holder", null, programme),
            await Invite("Kay Holder", null, programme),
        ];
    }

    /// <summary>The lead invites the evaluators.</summary>
    public async Task InviteEvaluators(string programme, IEnumerable<CaseEvaluator> evaluators)
    {
        foreach (var one in evaluators)
            Evaluators[one.Id] = await ToProgramme(programme, one.Name, Language.English, "evaluator", one.Id);
    }

    /// <summary>The lead registers the organizations and invites a person of each.</summary>
    public async Task InviteBidders(string programme, IEnumerable<CaseBidder> bidders)
    {
        foreach (var (id, name, language, kind, members) in bidders)
        {
            var facts = new
            {
                name,
                language,
                kind,
                members,
            };
            var registered = await Lead.Post($"/programmes/{programme}/organizations", new { facts });
            registered.Text("bidder").Should().Be(id);
            Bidders[id] = await ToProgramme(programme, $"Bea of {id}", language, "bidder", id);
        }
    }

    private async Task<TourPerson> Invite(string name, string? role, string? programme)
    {
        object[] duties = role is null ? [] : [new { role, scope = new { programme } }];
        var form = new
        {
            name,
            email = Address(name),
            language = "english",
            duties,
        };
        return await Accept(name, (await administrator.Post("/invitations", form)).Id());
    }

    private async Task<TourPerson> ToProgramme(
        string programme,
        string name,
        Language language,
        string role,
        string actsFor
    )
    {
        var form = new
        {
            name,
            email = Address(name),
            language,
            role,
            actsFor,
        };
        return await Accept(name, (await Lead.Post($"/programmes/{programme}/invitations", form)).Id());
    }

    /// <summary>Opens the link in the letter and chooses a password.</summary>
    private async Task<TourPerson> Accept(string name, string id)
    {
        var token = await host.TokenFor(Address(name));
        var accepted = await host.Nobody()
            .PostAsJsonAsync("/api/v1/invitations/accept", new { token, password = AccountsActs.Password });
        accepted.EnsureSuccessStatusCode();
        return new TourPerson(host, id, name, Address(name));
    }

    private static string Address(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() + "@example.ca";
}
