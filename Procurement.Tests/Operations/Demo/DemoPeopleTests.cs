using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Start;
using Procurement.Domain.Accounts;
using Procurement.Domain.People;

namespace Procurement.Tests.Operations.Demo;

[NonParallelizable]
public sealed class DemoPeopleTests
{
    [Test]
    public async Task Whom_the_start_page_offers_has_an_account_and_the_role()
    {
        await using var scope = TheDemo.Host.Services.CreateAsyncScope();
        var duties = scope.ServiceProvider.GetRequiredService<IDuties>();
        foreach (var visit in DemoPeople.All)
        {
            var account = await TheDemo.AccountOf(visit.Person);
            account.State.Should().Be(AccountState.Active, visit.Key);
            (account.Name, account.Language).Should().Be((visit.Person.Name, visit.Person.Language));
            var held = await duties.HeldBy(account.Id, default);
            held.Select(duty => duty.Role).Should().Contain(visit.Role, visit.Key);
        }
    }

    [Test]
    public void No_two_share_a_name_an_address_or_a_button()
    {
        Cast.All.Select(one => one.Name).Should().OnlyHaveUniqueItems();
        Cast.All.Select(one => one.Email)
            .Should()
            .OnlyHaveUniqueItems()
            .And.OnlyContain(one => one.EndsWith(".example"));
        DemoPeople.All.Select(one => one.Key).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Each_bidder_of_the_figures_has_somebody_and_each_evaluator_their_own_name()
    {
        var figures = Procurement.Api.Operations.Demo.Texts.DemoTexts.Figures();
        Cast.Bidders.Keys.Should().BeEquivalentTo(figures.Bidders.Select(one => one.Id));
        Cast.Evaluators.ToDictionary(one => one.Key, one => one.Value.Name)
            .Should()
            .BeEquivalentTo(figures.Evaluators.ToDictionary(one => one.Id, one => one.Name));
        figures.Synthetic.Should().BeTrue();
    }
}
