namespace Procurement.Tests.Pages.Calls;

/// <summary>A programme and a drafted call behind the pages.</summary>
internal sealed class CallsSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private readonly CaseClock clock = new() { Now = ACompetition.Before.AddDays(-20) };
    private readonly SignedInHost host;

    private CallsSite()
    {
        DatabaseFiles.Make(Location);
        Stage = new AStage(file: Location) { Now = clock.Now };
        host = new SignedInHost(
            Location,
            services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(clock);
            }
        );
    }

    public AStage Stage { get; }

    public ProgrammeId Programme { get; private set; }

    public SolicitationId Call { get; private set; }

    private DatabaseLocation Location => new(Path.Combine(folder.FullName, "procurement.db"));

    public static async Task<CallsSite> Drafted(EvaluationPlan? plan = null)
    {
        var site = new CallsSite();
        site.Programme = await site.Stage.Programme();
        site.Call = await site.Stage.Draft(site.Programme, plan);
        return site;
    }

    public static async Task<CallsSite> Published()
    {
        var site = new CallsSite();
        site.Programme = await site.Stage.Programme();
        (site.Call, _) = await site.Stage.Published(site.Programme);
        return site;
    }

    /// <summary>Somebody in front of the pages.</summary>
    public PageReader As(string? person) => new(host.As(person));

    /// <summary>The address of a page of the call.</summary>
    public string At(string english = "", string? french = null) =>
        french is null ? $"/en/calls/{Call.Value}{english}" : $"/fr/appels/{Call.Value}{french}";

    /// <summary>The draft as it stands.</summary>
    public Task<Procurement.Api.Application.Solicitations.DraftDetails> Draft() =>
        Stage.Stage.Do(CasePeople.Lead, new Procurement.Api.Application.Solicitations.DescribeDraft(Call));

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await Stage.DisposeAsync();
        DatabaseFiles.Release(Location);
        folder.Delete(recursive: true);
    }
}
