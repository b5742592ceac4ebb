using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Security;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>Everybody of the life, each with an account and a browser of their own.</summary>
internal sealed class People(ClockedSite site) : IAsyncDisposable
{
    private readonly List<Person> all = [];
    private readonly HashSet<string> seen = [];

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
        Administrator = Keep("Ada Administrator", "en");
        var screen = await Administrator.Screen();
        await screen.Go("/en/first-administrator");
        await screen.Fill("Code", await FirstCode());
        await screen.Fill("Name", Administrator.Name);
        await screen.Fill("Email", Administrator.Email);
        await screen.Fill("Password", Person.Password);
        await screen.Press();

        Lead = Keep("Lea Lead", "en");
        await Administrator.Open("/en/people/invite", "/fr/personnes/inviter");
        await screen.Fill("Name", Lead.Name);
        await screen.Fill("Email", Lead.Email);
        await screen.Choose("Speaks", "English");
        await screen.Pick("Offered.Role", "ProcurementLead");
        await screen.Press();
        await Accept(Lead);
    }

    /// <summary>Those whom the programme needs; everybody is invited before the first letter is opened.</summary>
    public async Task Staff(string programme)
    {
        Approver = await Invite("Aimée Approbatrice", "fr", "approver", programme);
        Chair = await Invite("Chloé Chaire", "fr", "chair", programme);
        Monitor = await Invite("Mona Monitor", "en", "fairnessMonitor", programme);
        KeyHolders =
        [
            await Invite("Kai Holder", "en", "keyHolder", programme),
            await Invite("Kim Détentrice", "fr", "keyHolder", programme),
            await Invite("Kay Holder", "en", "keyHolder", programme),
        ];
        foreach (var one in LifeCase.File.Evaluators)
            Evaluators[one.Id] = await ToProgramme(
                programme,
                one.Name,
                one.Id == "E2" ? "fr" : "en",
                "evaluator",
                one.Id
            );
        foreach (var one in LifeCase.File.Bidders)
            Bidders[one.Id] = await Register(programme, one);
        foreach (var person in all.Skip(2))
            await Accept(person);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in all)
            await person.DisposeAsync();
    }

    private async Task<Person> Register(string programme, CaseBidder bidder)
    {
        var facts = new
        {
            name = bidder.Name,
            language = bidder.Language,
            kind = bidder.Kind,
            members = bidder.Members,
        };
        await Lead.Wire.Post($"/programmes/{programme}/organizations", new { facts });
        var language = bidder.Language == Language.French ? "fr" : "en";
        return await ToProgramme(programme, $"Bea of {bidder.Id}", language, "bidder", bidder.Id);
    }

    private async Task<Person> Invite(string name, string language, string role, string programme)
    {
        object[] duties = [new { role, scope = new { programme } }];
        var person = Keep(name, language);
        var form = new
        {
            name,
            email = person.Email,
            language = Word(language),
            duties,
        };
        return Known(person, await Administrator.Wire.Post("/invitations", form));
    }

    private async Task<Person> ToProgramme(string programme, string name, string language, string role, string actsFor)
    {
        var person = Keep(name, language);
        var form = new
        {
            name,
            email = person.Email,
            language = Word(language),
            role,
            actsFor,
        };
        return Known(person, await Lead.Wire.Post($"/programmes/{programme}/invitations", form));
    }

    /// <summary>Opens the link in the letter and chooses a password.</summary>
    private async Task Accept(Person person)
    {
        var screen = await person.Screen();
        await screen.Go((await Mailbox.LinkFor(site.MailFolder, person.Email)).PathAndQuery);
        await screen.Fill("Password", Person.Password);
        await screen.Press();
    }

    /// <summary>The code that the service prints when it starts.</summary>
    private async Task<string> FirstCode()
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsTheOperator("operator");
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new IssueFirstCode())).Value;
    }

    private Person Keep(string name, string language)
    {
        var address = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() + "@example.ca";
        all.Add(new Person(site, name, address, language, seen));
        return all[^1];
    }

    private static Person Known(Person person, JsonElement made)
    {
        person.Id = made.Id();
        return person;
    }

    private static string Word(string language) => language == "fr" ? "french" : "english";
}
