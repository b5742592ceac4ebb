using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Disputes;
using Procurement.Tests.Pages.Evaluation;

namespace Procurement.Tests.Pages.Outcome;

/// <summary>A signed call of three bidders behind the pages of who tells them.</summary>
internal sealed partial class OutcomeSite : IAsyncDisposable
{
    private readonly EvaluationSite site = new();

    private OutcomeSite() { }

    public AStage Stage => site.Stage;

    public SolicitationId Call { get; private set; }

    public CompetitionId Competition { get; private set; }

    /// <summary>The award is approved and signed; no letter is drafted.</summary>
    public static async Task<OutcomeSite> Signed()
    {
        var made = new OutcomeSite();
        (made.Call, made.Competition) = await made.Stage.Decided();
        made.site.Now = new DateTimeOffset(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));
        await made.Stage.Sign(made.Call);
        return made;
    }

    /// <summary>All letters are sent; B1 and B3 asked for a debrief, and B1 filed a dispute.</summary>
    public static async Task<OutcomeSite> Told()
    {
        var made = new OutcomeSite();
        (made.Call, made.Competition) = await made.Stage.Decided();
        made.site.Now = new DateTimeOffset(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));
        await made.Stage.Notify(made.Call);
        foreach (var bidder in new[] { "B1", "B3" })
            await made.Do<DebriefId>(CasePeople.Bidder(bidder), new RequestDebrief(made.Competition));
        await made.Do<DisputeId>(CasePeople.Bidder("B1"), new FileDispute(made.Call, "Rule 4 was not followed."));
        return made;
    }

    public Task<T> Do<T>(string person, MediatR.IRequest<Outcome<T>> act) => Stage.Stage.Do(person, act);

    /// <summary>Somebody in front of the pages.</summary>
    public PageReader As(string person) => site.As(person);

    /// <summary>The address of a page of the call.</summary>
    public string Page(string page, bool inFrench = false) =>
        inFrench ? $"/fr/appels/{Call.Value}/{page}" : $"/en/calls/{Call.Value}/{page}";

    /// <summary>The links of a page that lead on under an address.</summary>
    public static IReadOnlyList<string> Under(string address, string source) =>
        [
            .. Link()
                .Matches(source)
                .Select(one => one.Groups[1].Value)
                .Where(one => one.StartsWith(address + "/", StringComparison.Ordinal))
                .Distinct(),
        ];

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
