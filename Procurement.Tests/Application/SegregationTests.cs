using Procurement.Domain.People;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>Roles that do not go together are refused when they are given and when they are used.</summary>
public sealed class SegregationTests
{
    [Test]
    public async Task Who_approves_the_competition_cannot_be_put_on_its_panel_nor_act_for_it_later()
    {
        await using var room = await APanelRoom.Of();
        var panel = await room.Stage.Do(CasePeople.Lead, new ShowPanel(room.Competition));
        PanelMember approver = new("E9", "Approver") { Person = CasePeople.Approver };
        var change = new ChangePanel(room.Competition, [approver], [], null, "More hands.", panel.Version);
        (await room.Code(CasePeople.Lead, change)).Should().Be("duty.incompatible");
        var scope = new DutyScope(room.Programme, room.Call, room.Competition);
        var smuggled = new Duty(
            new DutyId(Guid.NewGuid()),
            CasePeople.Approver,
            Role.Chair,
            scope,
            null,
            "nobody",
            ACompetition.After
        );
        await room.Host.Keep(services => services.GetRequiredService<IDuties>().Add(smuggled));
        var act = new OpenConsensus(room.Competition, "technical");
        (await room.Code(CasePeople.Approver, act)).Should().Be("duty.incompatible");
    }

    [Test]
    public async Task An_invitation_brings_no_roles_that_do_not_go_together()
    {
        await using var host = new AccountsHost();
        var administrator = await host.SignedIn("Ada", (Role.Administrator, DutyScope.Service));
        var programme = new ProgrammeId(Guid.NewGuid());
        (await Invite("new@example.ca", (Role.ProcurementLead, programme), (Role.Approver, programme)))
            .Should()
            .Be("duty.incompatible");
        (await Invite("new@example.ca", (Role.ProcurementLead, programme))).Should().BeNull();
        (await Invite("new@example.ca", (Role.Approver, programme))).Should().Be("duty.incompatible");
        (await Invite("new@example.ca", (Role.Administrator, null))).Should().Be("duty.incompatible");
        (await Invite("new@example.ca", (Role.KeyHolder, programme))).Should().BeNull();

        async Task<string?> Invite(string email, params (Role Role, ProgrammeId? Programme)[] duties)
        {
            var offered = duties.Select(duty => new
            {
                role = $"{duty.Role}"[..1].ToLowerInvariant() + $"{duty.Role}"[1..],
                scope = new { programme = duty.Programme?.Value },
            });
            var body = new
            {
                name = "New Person",
                email,
                language = "english",
                duties = offered,
            };
            using var answer = await administrator.PostAsJsonAsync("/api/v1/invitations", body);
            return answer.IsSuccessStatusCode ? null : await SignedInHost.CodeOf(answer);
        }
    }
}
