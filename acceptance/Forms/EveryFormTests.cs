namespace Procurement.Acceptance.Forms;

/// <summary>Every form that a person of the demo finds by links, sent empty and sent full of nonsense, each person in a
/// service of their own: what is taken is taken.</summary>
[TestFixtureSource(typeof(DemoVisitor), nameof(DemoVisitor.All))]
public sealed class EveryFormTests(string person)
{
    /// <summary>Every other person reads French.</summary>
    private string Language => DemoVisitor.All.ToList().IndexOf(person) % 2 == 0 ? "fr" : "en";

    [Test]
    public async Task A_refused_form_comes_back_with_all_that_was_typed()
    {
        await using var site = await ServiceProcess.WithDemo();
        await using var browser = await new Device().Open(site.Address);
        var home = await DemoVisitor.Enter(browser, person, Language);
        var page = await browser.NewPageAsync();
        var faults = new List<string>();
        foreach (var (address, forms) in await FormWalk.From(page, home, Language))
            for (var place = 0; place < forms; place++)
                faults.AddRange(
                    (await new FormTrial(page, address, place).Faults()).Select(fault => $"{address}: {fault}")
                );
        faults.Should().BeEmpty();
    }
}
