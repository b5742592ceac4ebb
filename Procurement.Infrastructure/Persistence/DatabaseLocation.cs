namespace Procurement.Infrastructure.Persistence;

/// <summary>Where the database file lies.</summary>
/// <param name="Path">Path of the file; its folder need not exist yet.</param>
public sealed record DatabaseLocation(string Path)
{
    /// <summary>The setting that names another file.</summary>
    public const string Setting = "Database:Path";

    /// <summary>Where the heads of the record go if no setting says otherwise: beside the file.</summary>
    public string HeadsPath => System.IO.Path.ChangeExtension(System.IO.Path.GetFullPath(Path), null) + "-heads.jsonl";

    /// <summary>In the data directory of the user who runs the service.</summary>
    public static DatabaseLocation Default => InDataDirectory("procurement.db");

    /// <summary>The demo's, beside it.</summary>
    public static DatabaseLocation DefaultOfDemo => InDataDirectory("procurement-demo.db");

    /// <summary>Makes the folder and an empty file where there is none, readable by this user only.</summary>
    public void Prepare()
    {
        var file = System.IO.Path.GetFullPath(Path);
        if (File.Exists(file))
            return;
        var folder = System.IO.Path.GetDirectoryName(file)!;
        FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using var created = new FileStream(file, options);
    }

    private static DatabaseLocation InDataDirectory(string file) =>
        new(
            System.IO.Path.Combine(
                Environment.GetFolderPath(
                    Environment.SpecialFolder.LocalApplicationData,
                    Environment.SpecialFolderOption.DoNotVerify
                ),
                "procurement",
                file
            )
        );
}
