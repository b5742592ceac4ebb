using Procurement.Api.Application.Organizations;
using Procurement.Domain.Accounts;
using Procurement.Domain.People;

namespace Procurement.Tests.Application.Organizations;

/// <summary>Whom and what a person finds of the programmes in which they hold a role.</summary>
public sealed class ProgrammePeopleTests
{
    [Test]
    public async Task The_lead_finds_by_name_or_address_who_holds_a_role_there_and_nobody_else()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        await stage.Keep(services =>
        {
            foreach (var person in new[] { CasePeople.Evaluator("E1"), CasePeople.Bidder("B1"), "stranger" })
                services
                    .GetRequiredService<IAccounts>()
                    .Add(
                        new Account(
                            person,
                            new($"Sam {person}", $"{person}@example.ca", Language.English),
                            ACompetition.Before
                        )
                    );
            var scope = new DutyScope(programme);
            services
                .GetRequiredService<IDuties>()
                .Add(
                    new Duty(
                        new(Guid.NewGuid()),
                        CasePeople.Evaluator("E1"),
                        Role.Evaluator,
                        scope,
                        "E1",
                        "test",
                        ACompetition.Before
                    )
                );
        });
        foreach (var search in new[] { null, "sAm", "@EXAMPLE.ca" })
            (await stage.Stage.Do(CasePeople.Lead, new ListProgrammePeople(programme, search)))
                .Select(one => one.Id)
                .Should()
                .Equal(CasePeople.Evaluator("E1"));
        (await stage.Stage.Do(CasePeople.Lead, new ListProgrammePeople(programme, "stranger"))).Should().BeEmpty();
        (await stage.Code(CasePeople.Approver, new ListProgrammePeople(programme))).Should().Be("access.not-permitted");
    }

    [Test]
    public async Task A_programme_without_competitions_is_listed_with_its_identifier_to_who_holds_a_role_in_it()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Bidder("B1") })
        {
            var listed = (await stage.Stage.Do(person, new ListProgrammes())).Should().ContainSingle().Subject;
            (listed.Id, listed.Competitions.Count).Should().Be((programme, 0));
        }
        await stage.Published(programme);
        (await stage.Stage.Do(CasePeople.Lead, new ListProgrammes())).Single().Competitions.Should().ContainSingle();
        (await stage.Stage.Do(CasePeople.Bidder("B1"), new ListProgrammes())).Single().Competitions.Should().BeEmpty();
    }
}
