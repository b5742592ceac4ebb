using Procurement.Domain.People;
using Stage = Procurement.Domain.People.Stage;

namespace Procurement.Tests.Domain.People;

public sealed class DutyTests
{
    private static readonly ProgrammeId Programme = new(Guid.NewGuid());
    private static readonly SolicitationId Call = new(Guid.NewGuid());
    private static readonly CompetitionId Competition = new(Guid.NewGuid());

    [Test]
    public void A_role_is_taken_away_once()
    {
        var duty = new Duty(default, "P1", Role.Chair, DutyScope.Service, null, "A1", ACompetition.Before);
        duty.End(ACompetition.After).Should().BeNull();
        duty.End(ACompetition.After)!.Code.Should().Be("duty.already-ended");
    }

    [Test]
    public void A_role_held_in_one_competition_counts_there_and_for_its_call_and_nowhere_else()
    {
        var scope = new DutyScope(Programme, Call, Competition);
        scope.Reaches(At(Call, Competition), Role.Chair).Should().BeTrue();
        scope.Reaches(At(Call, null), Role.Chair).Should().BeTrue();
        scope.Reaches(At(Call, new CompetitionId(Guid.NewGuid())), Role.Chair).Should().BeFalse();
        scope.Reaches(At(new SolicitationId(Guid.NewGuid()), null), Role.Chair).Should().BeFalse();
    }

    [Test]
    public void A_role_held_in_the_service_as_a_whole_counts_in_no_programme_but_an_administrator_s()
    {
        DutyScope.Service.Reaches(At(Call, null), Role.ProcurementLead).Should().BeFalse();
        DutyScope.Service.Reaches(At(Call, null), Role.Administrator).Should().BeTrue();
        DutyScope.Service.Reaches(Place.Service, Role.ProcurementLead).Should().BeTrue();
    }

    private static Place At(SolicitationId call, CompetitionId? competition) =>
        new()
        {
            Programme = Programme,
            Call = call,
            Competition = competition,
            Stage = Stage.InEvaluation,
        };
}
