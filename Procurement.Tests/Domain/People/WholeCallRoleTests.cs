using Procurement.Domain.People;
using Stage = Procurement.Domain.People.Stage;

namespace Procurement.Tests.Domain.People;

/// <summary>Roles that answer for whole calls, held in one region.</summary>
public sealed class WholeCallRoleTests
{
    private static readonly ProgrammeId Programme = new(Guid.NewGuid());
    private static readonly SolicitationId Call = new(Guid.NewGuid());
    private static readonly CompetitionId Competition = new(Guid.NewGuid());

    private static readonly Place TheCall = new()
    {
        Programme = Programme,
        Call = Call,
        Stage = Stage.InEvaluation,
    };

    private static readonly Place TheRegion = TheCall with { Competition = Competition };

    [Test]
    public void Who_leads_approves_or_monitors_one_competition_reaches_neither_its_call_nor_itself()
    {
        var region = new DutyScope(Programme, Call, Competition);
        foreach (var role in Enum.GetValues<Role>())
        {
            var wholeCalls = role is Role.ProcurementLead or Role.Approver or Role.FairnessMonitor;
            region.Reaches(TheCall, role).Should().Be(!wholeCalls, $"{role}");
            region.Reaches(TheRegion, role).Should().Be(!wholeCalls, $"{role}");
            DutyRules.Bars([], role, region)?.Code.Should().Be(wholeCalls ? "duty.too-narrow" : null, $"{role}");
            DutyRules.Bars([], role, new DutyScope(Programme, Call)).Should().BeNull($"{role}");
            new DutyScope(Programme, Call).Reaches(TheRegion, role).Should().BeTrue($"{role}");
        }
    }
}
