using System.Diagnostics;
using System.Text.RegularExpressions;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Acceptance.Support;

/// <summary>The service as a newcomer runs it: the built program in Development, on a free port of this machine, with a
/// database and a mail folder of its own that go when it goes.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly Lazy<Task<DirectoryInfo>> Played = new(PlayDemo);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private readonly TaskCompletionSource<string> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];
    private readonly Process process;

    private ServiceProcess(string environment)
    {
        process = new Process { StartInfo = StartOf(environment), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"It ended.\n{Said}"));
    }

    /// <summary>Where it listens, without a path.</summary>
    public string Address { get; private set; } = "";

    public string MailFolder => Path.Combine(folder.FullName, "mail");

    /// <summary>What it has written so far.</summary>
    public string Said
    {
        get
        {
            lock (said)
                return string.Join('\n', said);
        }
    }

    /// <summary>Starts it with the demo in it, which is played once a run and copied from then on.</summary>
    public static async Task<ServiceProcess> WithDemo()
    {
        var service = new ServiceProcess("Development");
        Copy(await Played.Value, service.folder);
        return await service.Begin();
    }

    /// <summary>Starts it as it is on its first day.</summary>
    public static Task<ServiceProcess> InProduction() => new ServiceProcess("Production").Begin();

    /// <summary>Throws the copy of the demo away.</summary>
    public static async Task Forget()
    {
        if (Played.IsValueCreated)
            (await Played.Value).Delete(recursive: true);
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        folder.Delete(recursive: true);
    }

    private static async Task<DirectoryInfo> PlayDemo()
    {
        var service = await new ServiceProcess("Development").Begin();
        await service.End();
        return service.folder;
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (var inner in from.EnumerateDirectories())
            Copy(inner, to.CreateSubdirectory(inner.Name));
    }

    private async Task<ServiceProcess> Begin()
    {
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            Address = await listening.Task.WaitAsync(Patience);
            return this;
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private async Task End()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private ProcessStartInfo StartOf(string environment) =>
        new("dotnet", [SourceTree.Program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment,
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                // A program that was built and not published finds its styles in the tree.
                ["ASPNETCORE_WEBROOT"] = SourceTree.Styles,
                ["LC_ALL"] = "en_CA.UTF-8",
                [DatabaseLocation.Setting.Replace(":", "__")] = Path.Combine(folder.FullName, "procurement.db"),
                ["Mail__Folder"] = MailFolder,
                // Everybody sits at one address here.
                ["Accounts__TriesPerAddress"] = "100000",
                ["Accounts__TriesPerAccount"] = "100000",
            },
        };

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
        if (Listening.Match(line) is { Success: true } match)
            listening.TrySetResult(match.Value);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening { get; }
}
