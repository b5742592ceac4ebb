using System.Net.Http.Json;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Security;
using Procurement.Domain.Common.Texts;

namespace Procurement.Acceptance.Life;

/// <summary>Everybody of the life, each with an account and a browser of their own.</summary>
internal sealed class People(ClockedSite site) : IAsyncDisposable
{
    private readonly List<Person> all = [];
    private readonly HttpClient nobody = new() { BaseAddress = new Uri(site.Address) };

    public IReadOnlyList<Person> All => all;

    public Person Administrator { get; private set; } = null!;

    public Person Lead { get; private set; } = null!;

    public Person Approver { get; private set; } = null!;

    public Person Chair { get; private set; } = null!;

    public Person Monitor { get; private set; } = null!;

    public IReadOnlyList<Person> KeyHolders { get; private set; } = [];

    public Dictionary<string, Person> Evaluators { get; } = [];

    public Dictionary<string, Person> Bidders { get; } = [];

    /// <summary>Whoever has the code that the service prints makes the first account, and invites the lead.</summary>
    public async Task Begin()
    {
        var (name, email) = ("Ada Administrator", "ada@buyer.example.ca");
        var form = new
        {
            code = await FirstCode(),
            name,
            email,
            language = "english",
            password = Person.Password,
        };
        (await nobody.PostAsJsonAsync("/api/v1/administrators/first", form)).EnsureSuccessStatusCode();
        Administrator = Keep(new Person(site, "", name, email, "en"));
        Lead = await Accept(await Invite("Lea Lead", "en", "procurementLead", null));
    }

    /// <summary>Those whom the programme needs; everybody is invited before the first letter is opened.</summary>
    public async Task Staff(string programme)
    {
        var approver = await Invite("Aimée Approbatrice", "fr", "approver", programme);
        var chair = await Invite("Chloé Chaire", "fr", "chair", programme);
        var monitor = await Invite("Mona Monitor", "en", "fairnessMonitor", programme);
        var holders = new List<Invited>();
        foreach (var name in new[] { "Kai Holder", "Kim Détentrice", "Kay Holder" })
            holders.Add(await Invite(name, name.Contains('é') ? "fr" : "en", null, programme));
        var evaluators = new Dictionary<string, Invited>();
        foreach (var one in LifeCase.File.Evaluators)
            evaluators[one.Id] = await ToProgramme(
                programme,
                one.Name,
                one.Id == "E2" ? "fr" : "en",
                "evaluator",
                one.Id
            );
        var bidders = new Dictionary<string, Invited>();
        foreach (var one in LifeCase.File.Bidders)
        {
            var facts = new
            {
                name = one.Name,
                language = one.Language,
                kind = one.Kind,
                members = one.Members,
            };
            (await Lead.Wire.Post($"/programmes/{programme}/organizations", new { facts }))
                .Text("bidder")
                .Should()
                .Be(one.Id);
            var language = one.Language == Language.French ? "fr" : "en";
            bidders[one.Id] = await ToProgramme(programme, $"Bea of {one.Id}", language, "bidder", one.Id);
        }
        Approver = await Accept(approver);
        Chair = await Accept(chair);
        Monitor = await Accept(monitor);
        KeyHolders = [await Accept(holders[0]), await Accept(holders[1]), await Accept(holders[2])];
        foreach (var (id, invited) in evaluators)
            Evaluators[id] = await Accept(invited);
        foreach (var (id, invited) in bidders)
            Bidders[id] = await Accept(invited);
    }

    public async ValueTask DisposeAsync()
    {
        nobody.Dispose();
        foreach (var person in all)
            await person.DisposeAsync();
    }

    private async Task<Invited> Invite(string name, string language, string? role, string? programme)
    {
        object[] duties = role is null ? [] : [new { role, scope = new { programme } }];
        var form = new
        {
            name,
            email = Address(name),
            language = Word(language),
            duties,
        };
        return new((await Administrator.Wire.Post("/invitations", form)).Id(), name, language);
    }

    private async Task<Invited> ToProgramme(string programme, string name, string language, string role, string actsFor)
    {
        var form = new
        {
            name,
            email = Address(name),
            language = Word(language),
            role,
            actsFor,
        };
        return new((await Lead.Wire.Post($"/programmes/{programme}/invitations", form)).Id(), name, language);
    }

    /// <summary>Opens the link in the letter and chooses a password.</summary>
    private async Task<Person> Accept(Invited invited)
    {
        var link = await Mailbox.LinkFor(site.MailFolder, Address(invited.Name));
        var token = System.Web.HttpUtility.ParseQueryString(link.Query)["token"];
        var form = new { token, password = Person.Password };
        (await nobody.PostAsJsonAsync("/api/v1/invitations/accept", form)).EnsureSuccessStatusCode();
        return Keep(new Person(site, invited.Id, invited.Name, Address(invited.Name), invited.Language));
    }

    /// <summary>The code that the service prints when it starts.</summary>
    private async Task<string> FirstCode()
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsTheOperator("operator");
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new IssueFirstCode())).Value;
    }

    private Person Keep(Person person)
    {
        all.Add(person);
        return person;
    }

    private static string Word(string language) => language == "fr" ? "french" : "english";

    private static string Address(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() + "@example.ca";

    private sealed record Invited(string Id, string Name, string Language);
}
