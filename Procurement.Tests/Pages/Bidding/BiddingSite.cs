using System.Net.Http.Headers;
using Procurement.Domain.Common.Sealing;

namespace Procurement.Tests.Pages.Bidding;

/// <summary>A call that is open for submissions, behind the pages: its bidders B1 to B3 sit before browsers of their
/// own.</summary>
internal sealed class BiddingSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private readonly CaseClock clock = new() { Now = ACompetition.Before };
    private readonly SignedInHost host;

    private BiddingSite()
    {
        DatabaseFiles.Make(Location);
        host = new SignedInHost(
            Location,
            services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(clock);
                // One key for both: what the stage recorded, the pages must believe.
                services.RemoveAll<IServiceKey>();
                services.AddSingleton(_ => Bidding.Service.Get<IServiceKey>());
            }
        );
    }

    public ABidding Bidding { get; private set; } = null!;

    public DateTimeOffset Now
    {
        set => Bidding.Service.Now = clock.Now = value;
    }

    public DatabaseLocation Location => new(Path.Combine(folder.FullName, "procurement.db"));

    public static async Task<BiddingSite> Open()
    {
        var site = new BiddingSite();
        site.Bidding = await ABidding.Open(service: new AStage("ties-shared", site.Location));
        return site;
    }

    /// <summary>Somebody in front of the pages.</summary>
    public PageReader As(string? person) => new(host.As(person));

    /// <summary>A bidder in front of the pages.</summary>
    public PageReader Bidder(string bidder) => As(CasePeople.Bidder(bidder));

    /// <summary>The address of a page of the proposal.</summary>
    public string Proposal(string page = "", string language = "en") =>
        $"/{language}/{(language == "fr" ? "propositions" : "proposals")}/{Bidding.Competition.Value}{page}";

    /// <summary>The address of a page of the call.</summary>
    public string Call(string page = "", string language = "en") =>
        language == "fr"
            ? $"/fr/propositions/appels/{Bidding.Call.Value}{page}"
            : $"/en/proposals/calls/{Bidding.Call.Value}{page}";

    /// <summary>A form with a file, its parts in the order given.</summary>
    public static MultipartFormDataContent Upload(byte[] file, string name, params (string Name, string Value)[] first)
    {
        var form = new MultipartFormDataContent("boundary-" + file.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var (field, value) in first)
            form.Add(new StringContent(value), field);
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(content, "File", name);
        return form;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await Bidding.DisposeAsync();
        DatabaseFiles.Release(Location);
        folder.Delete(recursive: true);
    }
}
