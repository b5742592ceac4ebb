using Procurement.Domain.People;

namespace Procurement.Tests.Application;

/// <summary>Roles that answer for whole calls are not given in one region.</summary>
public sealed class TooNarrowDutyTests
{
    [Test]
    public async Task A_lead_approver_or_monitor_of_one_region_is_refused_by_every_way_to_give_a_role()
    {
        await using var host = new AccountsHost();
        var administrator = await host.SignedIn("Ada", (Role.Administrator, DutyScope.Service));
        foreach (var role in new[] { "procurementLead", "approver", "fairnessMonitor" })
        {
            (await Given(role, Guid.NewGuid())).Should().AllBe("duty.too-narrow", role);
            (await Given(role, null)).Should().AllBe(null, role);
        }
        (await Given("chair", Guid.NewGuid())).Should().AllBe(null);

        async Task<string?[]> Given(string role, Guid? competition)
        {
            var person = $"{Guid.NewGuid()}";
            var scope = new
            {
                programme = Guid.NewGuid(),
                call = Guid.NewGuid(),
                competition,
            };
            object[] duties = [new { role, scope }];
            var invitation = new
            {
                name = "New Person",
                email = $"{person}@example.ca",
                language = "english",
                duties,
            };
            using var given = await administrator.PostAsJsonAsync(
                "/api/v1/duties",
                new
                {
                    person,
                    role,
                    scope,
                }
            );
            using var invited = await administrator.PostAsJsonAsync("/api/v1/invitations", invitation);
            return [await CodeOf(given), await CodeOf(invited)];
        }

        static async Task<string?> CodeOf(HttpResponseMessage answer) =>
            answer.IsSuccessStatusCode ? null : await SignedInHost.CodeOf(answer);
    }
}
