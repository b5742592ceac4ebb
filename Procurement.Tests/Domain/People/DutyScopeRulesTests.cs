using Procurement.Domain.People;

namespace Procurement.Tests.Domain.People;

/// <summary>Where two roles meet.</summary>
public sealed class DutyScopeRulesTests
{
    private static readonly ProgrammeId Programme = new(Guid.NewGuid());
    private static readonly SolicitationId Call = new(Guid.NewGuid());
    private static readonly DutyScope York = Region();
    private static readonly DutyScope Halton = Region();

    private static readonly (Role, Role)[] TogetherInOneCompetition =
    [
        (Role.ProcurementLead, Role.Chair),
        (Role.ProcurementLead, Role.KeyHolder),
        (Role.Chair, Role.KeyHolder),
        (Role.Approver, Role.KeyHolder),
    ];

    [Test]
    public void An_evaluator_of_one_region_may_chair_or_hold_a_key_in_another_but_never_approve_there()
    {
        Code(Held(Role.Evaluator, York), Role.Chair, Halton).Should().BeNull();
        Code(Held(Role.Evaluator, York), Role.KeyHolder, Halton).Should().BeNull();
        Code(Held(Role.Evaluator, York), Role.Approver, Halton).Should().Be("duty.incompatible");
        Code(Held(Role.Bidder, new DutyScope(Programme)), Role.Evaluator, York).Should().Be("duty.incompatible");
    }

    [Test]
    public void What_is_held_in_the_whole_call_or_programme_meets_what_is_held_in_a_region_of_it()
    {
        Code(Held(Role.Chair, new DutyScope(Programme, Call)), Role.Evaluator, York).Should().Be("duty.incompatible");
        Code(Held(Role.ProcurementLead, new DutyScope(Programme)), Role.Approver, York)
            .Should()
            .Be("duty.incompatible");
        var elsewhere = new DutyScope(Programme, new SolicitationId(Guid.NewGuid()));
        Code(Held(Role.ProcurementLead, elsewhere), Role.Approver, York).Should().BeNull();
        Code(Held(Role.ProcurementLead, DutyScope.Service), Role.Approver, York).Should().BeNull();
    }

    private static string? Code(Duty held, Role role, DutyScope scope) =>
        DutyRules.Incompatible([held], role, scope)?.Code;

    private static Duty Held(Role role, DutyScope scope) =>
        new(new DutyId(Guid.NewGuid()), "someone", role, scope, null, "administrator", ACompetition.Before);

    private static DutyScope Region() => new(Programme, Call, new CompetitionId(Guid.NewGuid()));
}
