using System.Collections.Concurrent;
using Procurement.Acceptance.EveryPage;

namespace Procurement.Acceptance.Forms;

/// <summary>Every form that a person of the demo finds by links, sent empty in one language and full of nonsense in the
/// other, each person in a service of their own: what is taken is taken.</summary>
[TestFixtureSource(typeof(DemoVisitor), nameof(DemoVisitor.All))]
public sealed class EveryFormTests(string person)
{
    /// <summary>A form that several people find is tried by one of them.</summary>
    private static readonly ConcurrentDictionary<string, string> Claims = new();

    /// <summary>Every other person reads French.</summary>
    private string Language => DemoVisitor.All.ToList().IndexOf(person) % 2 == 0 ? "fr" : "en";

    [Test]
    public async Task A_refused_form_comes_back_with_all_that_was_typed()
    {
        var forms = (await Walks.Of(person, Language))
            .Forms.DistinctBy(form => form.Kind)
            .Where(form => Scope.IsFull || Claims.TryAdd(form.Kind, person))
            .ToList();
        if (forms.Count == 0)
            Assert.Pass("Others try the forms that this person has.");
        await using var site = await ServiceProcess.WithDemo();
        await using var browser = await new Device().Open(site.Address);
        await DemoVisitor.Enter(browser, person, Language);
        var page = await browser.NewPageAsync();
        var faults = new List<string>();
        var answers = new List<FormResult>();
        foreach (var form in forms)
        {
            var trial = new FormTrial(page, form);
            foreach (var isFull in new[] { false, true })
            {
                answers.Add(await trial.Send(isFull));
                faults.AddRange(answers[^1].Faults.Select(fault => $"{form.Address}: {fault}"));
            }
        }
        TestContext.Progress.WriteLine(
            $"{person}: {forms.Count} forms; "
                + string.Join(", ", answers.CountBy(one => one.Came).Select(one => $"{one.Value} {one.Key}"))
        );
        string.Join('\n', faults).Should().BeEmpty();
        answers.Should().Contain(one => one.Came == FormResult.Refused);
    }
}
