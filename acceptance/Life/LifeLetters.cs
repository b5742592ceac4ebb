namespace Procurement.Acceptance.Life;

/// <summary>Every participant gets their letter: the lead reads each, the approver after them, and then they go out.</summary>
internal sealed class LifeLetters(People people, LifeCall call)
{
    private string English => $"/en/calls/{call.Id}/letters";

    private string French => $"/fr/appels/{call.Id}/lettres";

    public async Task Send()
    {
        var lead = people.Lead;
        var list = await lead.Open(English, French);
        await list.Press("form[action*='handler=Draft'] button");
        var letters = await list
            .Page.Locator("main th a")
            .EvaluateAllAsync<string[]>("all => all.map(one => one.href)");
        letters.Should().HaveCount(LifeCase.Call.Submissions.Length);
        // Each page of a letter draws its document: those of the first region are read, the others stand for themselves.
        foreach (var (index, letter) in letters.Select(address => new Uri(address).Segments[^1]).Index())
            if (index < LifeCase.SubmissionsTo(LifeCase.Call.Regions[0]).Count())
                await Read(letter);
            else
                await PassOn(letter);
        await (await lead.Open(English, French)).Press("form[action*='handler=Send'] button");
        // They go out one after another; the page follows by itself.
        await list.Page.Locator("[data-live=mailing] .tag.done").WaitForAsync();
    }

    private async Task Read(string letter)
    {
        await Act(people.Lead, letter, "Review");
        await Act(people.Approver, letter, "Approve");
    }

    private async Task PassOn(string letter)
    {
        var notice = $"/calls/{call.Id}/notices/{letter}";
        await people.Lead.Wire.Post($"{notice}/review", tag: "\"1\"");
        await people.Approver.Wire.Post($"{notice}/approve", tag: "\"2\"");
    }

    private async Task Act(Person person, string letter, string act)
    {
        var screen = await person.Open($"{English}/{letter}", $"{French}/{letter}");
        await screen.Press($"form[action*='handler={act}'] button");
    }
}
