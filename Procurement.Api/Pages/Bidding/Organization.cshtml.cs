using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;

namespace Procurement.Api.Pages.Bidding;

/// <summary>Registers the organization of a bidder in a programme, or changes what is said of it.</summary>
internal sealed class OrganizationModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>The programme.</summary>
    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid Id { get; set; }

    /// <summary>Its name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Its kind.</summary>
    [BindProperty]
    public OrganizationKind? Kind { get; set; }

    /// <summary>The language in which it is written to.</summary>
    [BindProperty]
    public Language? WrittenIn { get; set; }

    /// <summary>Members of a consortium, one a line, the lead first.</summary>
    [BindProperty]
    public string? Members { get; set; }

    /// <summary>The version that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Name of a person who is to act for it.</summary>
    [BindProperty]
    public string? Person { get; set; }

    /// <summary>Their e-mail address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The language in which they are written to.</summary>
    [BindProperty]
    public Language? Reads { get; set; }

    /// <summary>The organization; null: none is registered yet.</summary>
    public OrganizationDetails? Own { get; private set; }

    public override string Title => Words[Own is null ? "Organization.Register" : "Organization.Title"];

    /// <summary>This page.</summary>
    public string Address => To(BiddingAddresses.Organization, Id);

    /// <summary>The kinds of organization.</summary>
    public IEnumerable<Choice> Kinds =>
        Enum.GetValues<OrganizationKind>().Select(kind => new Choice($"{kind}", Words[$"OrganizationKind.{kind}"]));

    /// <summary>The languages.</summary>
    public IEnumerable<Choice> Languages =>
        Enum.GetValues<Language>().Select(one => new Choice($"{one}", Words[$"WrittenIn.{one}"]));

    private ProgrammeId Programme => new(Id);

    private OrganizationFacts Facts =>
        new()
        {
            Name = Name?.Trim() ?? "",
            Kind = Kind ?? OrganizationKind.NonProfit,
            Language = WrittenIn ?? Language,
            Members =
            [
                .. (Members ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            ],
        };

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Find() is { } absent)
            return absent;
        if (Own is { } own)
            (Name, Kind, WrittenIn, Members, Version) = (
                own.Name,
                own.Kind,
                own.Language,
                string.Join('\n', own.Members),
                own.Version
            );
        return Page();
    }

    /// <summary>Registers it, or changes it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await Find() is { } absent)
            return absent;
        var done = Own is { } own
            ? await Do(new ChangeOrganization(Programme, own.Bidder, Facts, Version), Address, "OrganizationChanged")
            : await Do(new RegisterOrganization(Programme, Facts), To(BiddingAddresses.Home), "Registered");
        return done ?? Page();
    }

    /// <summary>Lets another person act for it.</summary>
    public async Task<IActionResult> OnPostPerson()
    {
        if (await Find() is { } absent)
            return absent;
        if (Own is not { } own)
            return NotShown([Application.Pipeline.AccessRefusals.NotFound]);
        (Name, Kind, WrittenIn, Version) = (own.Name, own.Kind, own.Language, own.Version);
        Members = string.Join('\n', own.Members);
        var act = new AddBidderPerson(Programme, own.Bidder, Person ?? "", Email ?? "", Reads ?? Language);
        return await Do(act, Address, "PersonAdded") ?? Page();
    }

    /// <summary>What somebody saved meanwhile, beside what was typed; null: nobody did.</summary>
    public TwoVersions? Meanwhile()
    {
        if (!IsStale || Own is not { } own)
            return null;
        var mine = Facts;
        return new TwoVersions(
            this,
            Address,
            new(Words["Organization.Name"], own.Name, mine.Name),
            new(
                Words["Organization.Kind"],
                Words[$"OrganizationKind.{own.Kind}"],
                Words[$"OrganizationKind.{mine.Kind}"]
            ),
            new(
                Words["Organization.Language"],
                Words[$"WrittenIn.{own.Language}"],
                Words[$"WrittenIn.{mine.Language}"]
            ),
            new(Words["Organization.Members"], string.Join('\n', own.Members), string.Join('\n', mine.Members))
        );
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "organization.name-missing" or "organization.name-taken" => nameof(Name),
            "organization.members-missing" or "organization.members-unexpected" => nameof(Members),
            "account.name-malformed" => nameof(Person),
            "account.email-malformed" or "duty.self-given" => nameof(Email),
            _ => null,
        };

    private async Task<IActionResult?> Find()
    {
        if (await Ask(new ListOrganizations(Programme)) is not { } all)
            return NotShown();
        var bidder = Duties.FirstOrDefault(duty => duty.Role == Role.Bidder && duty.Scope.Programme == Programme);
        if (bidder is null)
            return NotShown([Application.Pipeline.AccessRefusals.NotFound]);
        Own = all.FirstOrDefault(one => one.Bidder == bidder.ActsFor);
        return null;
    }
}
