using System.Text.Json;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Api.Operations.Demo;

/// <summary>What visitors of the demo are told and no real service would keep: the passphrases of its key holders. A file
/// beside the demo's database, readable by its user only.</summary>
internal sealed class DemoNotes(string path)
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static DemoNotes Beside(DatabaseLocation location) =>
        new(Path.ChangeExtension(Path.GetFullPath(location.Path), null) + "-notes.json");

    /// <summary>Keeps them, in place of what was there.</summary>
    public void Write(Dictionary<string, Dictionary<string, string>> passphrases)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, passphrases, Layout);
    }

    /// <summary>The passphrases of a call by the address of the holder; empty where there is no such file.</summary>
    public IReadOnlyDictionary<string, string> Passphrases(string call)
    {
        if (!File.Exists(path))
            return new Dictionary<string, string>();
        using var file = File.OpenRead(path);
        var kept = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(file, Layout);
        return kept?.GetValueOrDefault(call) ?? [];
    }
}
