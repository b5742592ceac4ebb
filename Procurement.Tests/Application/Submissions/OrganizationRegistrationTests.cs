using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Domain.Messages;
using Procurement.Domain.People;

namespace Procurement.Tests.Application.Submissions;

/// <summary>Bidders are registered under the next number, and a person bids for one of them only.</summary>
public sealed class OrganizationRegistrationTests
{
    private static readonly OrganizationFacts Consortium = new()
    {
        Name = "North Shore Consortium",
        Language = Language.French,
        Kind = OrganizationKind.Consortium,
        Members = ["Lead Ltd.", "Partner Inc."],
    };

    private AStage stage = null!;
    private ProgrammeId programme;

    [SetUp]
    public async Task Begin()
    {
        stage = new AStage("ties-shared");
        programme = await stage.Programme();
    }

    [TearDown]
    public async Task End() => await stage.DisposeAsync();

    [Test]
    public async Task The_lead_registers_a_consortium_and_the_service_numbers_it()
    {
        var registered = await stage.Stage.Do(CasePeople.Lead, new RegisterOrganization(programme, Consortium));
        registered.Bidder.Should().Be("B4");
        var listed = await stage.Stage.Do(CasePeople.Lead, new ListOrganizations(programme));
        listed.Select(one => one.Bidder).Should().Equal("B1", "B2", "B3", "B4");
        listed[3].Members.Should().Equal("Lead Ltd.", "Partner Inc.");
        (await stage.Code(CasePeople.Lead, new RegisterOrganization(programme, Consortium)))
            .Should()
            .Be("organization.name-taken");
        var nameless = new RegisterOrganization(programme, Consortium with { Name = "" });
        (await stage.Code(CasePeople.Lead, nameless)).Should().Be("organization.name-missing");
    }

    [Test]
    public async Task Who_is_invited_as_a_bidder_registers_an_organization_once_and_acts_for_it()
    {
        var invited = new GiveDuty("newcomer", Role.Bidder, new DutyScope(programme));
        await stage.Stage.Do(CasePeople.Administrator, invited);
        var registered = await stage.Stage.Do("newcomer", new RegisterOrganization(programme, Consortium));
        var own = await stage.Stage.Do("newcomer", new ListOrganizations(programme));
        own.Single().Bidder.Should().Be(registered.Bidder);
        var again = new RegisterOrganization(programme, Consortium with { Name = "Another" });
        (await stage.Code("newcomer", again)).Should().Be("duty.incompatible");
    }

    [Test]
    public async Task A_person_never_bids_for_two_organizations_of_a_programme_nor_beside_another_role()
    {
        foreach (var taken in new[] { CasePeople.Bidder("B2"), CasePeople.Evaluator("E1") })
        {
            await stage.Enrol(taken);
            (await stage.Code(CasePeople.Lead, Person(taken))).Should().Be("duty.incompatible");
        }
        await stage.Enrol("colleague");
        await stage.Stage.Do(CasePeople.Bidder("B1"), Person("colleague"));
        await stage.Stage.Do(CasePeople.Bidder("B1"), Person("colleague"));
        (await stage.Code(CasePeople.Bidder("B2"), Person("other"))).Should().Be("access.not-found");
        (await stage.Stage.Do("colleague", new ListOrganizations(programme))).Single().Bidder.Should().Be("B1");
    }

    [Test]
    public async Task A_bidder_is_not_told_whether_an_address_has_an_account_or_may_act()
    {
        var (rival, retired) = (CasePeople.Bidder("B2"), "retired");
        await stage.Enrol(rival);
        await stage.Enrol(retired);
        await stage.Stage.Do(CasePeople.Administrator, new DisableAccount(retired));
        foreach (var person in new[] { "nobody", rival, retired })
            (await stage.Stage.Do(CasePeople.Bidder("B1"), Person(person))).Should().Be(default(Done));
        var told = (await stage.Waiting()).Select(one => (one.Recipient, one.Kind));
        told.Should().Equal((Mailboxes.AddressOf("nobody"), MessageKind.Invitation));
        (await stage.Stage.Do(rival, new ListOrganizations(programme))).Single().Bidder.Should().Be("B2");
        (await stage.Code(CasePeople.Bidder("B1"), Person("nobody") with { Email = "nobody" }))
            .Should()
            .Be("account.email-malformed");
    }

    private AddBidderPerson Person(string person) =>
        new(programme, "B1", person, Mailboxes.AddressOf(person), Language.English);

    [Test]
    public async Task Its_facts_change_by_its_own_people_or_the_lead_in_the_version_that_was_read()
    {
        var own = (await stage.Stage.Do(CasePeople.Bidder("B1"), new ListOrganizations(programme))).Single();
        var change = new ChangeOrganization(programme, "B1", Consortium, own.Version);
        (await stage.Code(CasePeople.Bidder("B2"), change)).Should().Be("access.not-found");
        await stage.Stage.Do(CasePeople.Bidder("B1"), change);
        var stale = (await stage.Stage.Try(CasePeople.Lead, change)).Refusals.Single();
        stale.Code.Should().Be("version.stale");
        var stands = stale.Current.Should().BeOfType<OrganizationDetails>().Which;
        (stands.Name, stands.Version).Should().Be((Consortium.Name, own.Version + 1));
        stands.Members.Should().Equal(Consortium.Members);
        // Nobody is told of another's organization, whichever version they name.
        var foreign = (await stage.Stage.Try(CasePeople.Bidder("B2"), change)).Refusals.Single();
        (foreign.Code, foreign.Current).Should().Be(("access.not-found", null));
        var next = change with { Version = own.Version + 1 };
        (await stage.Code(CasePeople.Lead, next with { Facts = Consortium with { Members = [] } }))
            .Should()
            .Be("organization.members-missing");
        (await stage.Code(CasePeople.Lead, next with { Facts = Consortium with { Kind = OrganizationKind.Public } }))
            .Should()
            .Be("organization.members-unexpected");
    }
}
