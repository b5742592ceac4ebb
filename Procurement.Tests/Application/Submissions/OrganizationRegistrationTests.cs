using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
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
        (await stage.Code(CasePeople.Lead, new AddBidderPerson(programme, "B1", CasePeople.Bidder("B2"))))
            .Should()
            .Be("duty.incompatible");
        (await stage.Code(CasePeople.Lead, new AddBidderPerson(programme, "B1", CasePeople.Evaluator("E1"))))
            .Should()
            .Be("duty.incompatible");
        var colleague = new AddBidderPerson(programme, "B1", "colleague");
        var duty = await stage.Stage.Do(CasePeople.Bidder("B1"), colleague);
        (await stage.Stage.Do(CasePeople.Bidder("B1"), colleague)).Should().Be(duty);
        (await stage.Code(CasePeople.Bidder("B2"), colleague with { Person = "other" }))
            .Should()
            .Be("access.not-found");
        (await stage.Stage.Do("colleague", new ListOrganizations(programme))).Single().Bidder.Should().Be("B1");
    }

    [Test]
    public async Task Its_facts_change_by_its_own_people_or_the_lead_in_the_version_that_was_read()
    {
        var own = (await stage.Stage.Do(CasePeople.Bidder("B1"), new ListOrganizations(programme))).Single();
        var change = new ChangeOrganization(programme, "B1", Consortium, own.Version);
        (await stage.Code(CasePeople.Bidder("B2"), change)).Should().Be("access.not-found");
        await stage.Stage.Do(CasePeople.Bidder("B1"), change);
        (await stage.Code(CasePeople.Lead, change)).Should().Be("version.stale");
        var next = change with { Version = own.Version + 1 };
        (await stage.Code(CasePeople.Lead, next with { Facts = Consortium with { Members = [] } }))
            .Should()
            .Be("organization.members-missing");
        (await stage.Code(CasePeople.Lead, next with { Facts = Consortium with { Kind = OrganizationKind.Public } }))
            .Should()
            .Be("organization.members-unexpected");
    }
}
