using Procurement.Domain.People;

namespace Procurement.Tests.Domain.People;

/// <summary>Which roles one person may not hold both.</summary>
public sealed class DutyRulesTests
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
    public void In_one_competition_only_a_key_goes_with_lead_chair_or_approver_and_a_lead_may_chair()
    {
        foreach (var one in Enum.GetValues<Role>())
        foreach (var other in Enum.GetValues<Role>().Where(role => role > one))
        {
            var goes =
                TogetherInOneCompetition.Contains((one, other)) || TogetherInOneCompetition.Contains((other, one));
            Code(Held(one, York), other, York).Should().Be(goes ? null : "duty.incompatible", $"{one} and {other}");
            Code(Held(other, York), one, York).Should().Be(goes ? null : "duty.incompatible", $"{other} and {one}");
        }
    }

    [Test]
    public void An_administrator_holds_nothing_else_anywhere() =>
        Code(Held(Role.Administrator, DutyScope.Service), Role.FairnessMonitor, York).Should().Be("duty.incompatible");

    [Test]
    public void Of_two_duties_that_clash_the_earlier_one_counts()
    {
        Duty[] held = [Held(Role.ProcurementLead, York), Held(Role.Approver, York)];
        DutyRules.Disabled(held, held[0]).Should().BeNull();
        DutyRules.Disabled(held, held[1])!.Code.Should().Be("duty.incompatible");
    }

    private static string? Code(Duty held, Role role, DutyScope scope) =>
        DutyRules.Incompatible([held], role, scope)?.Code;

    private static Duty Held(Role role, DutyScope scope) =>
        new(new DutyId(Guid.NewGuid()), "someone", role, scope, null, "administrator", ACompetition.Before);

    private static DutyScope Region() => new(Programme, Call, new CompetitionId(Guid.NewGuid()));
}
