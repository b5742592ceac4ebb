using System.Diagnostics;
using CsvHelper;

namespace Procurement.Tests.Support.Spreadsheets;

/// <summary>LibreOffice, which works every formula out again. Where it is not installed, the test is not run.</summary>
internal static class Office
{
    // Commas, quotes, UTF-8, figures in full and not as shown, every sheet in a file of its own.
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    private const string AlwaysRecalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>What each workbook's sheets hold after recalculation: workbook, sheet, rows of cells.</summary>
    public static Dictionary<(int Workbook, string Sheet), List<string[]>> Recalculated(
        IReadOnlyList<byte[]> workbooks
    ) => Converted(workbooks, AlwaysRecalculate);

    /// <summary>The same without recalculation: what viewers show that work nothing out.</summary>
    public static Dictionary<(int Workbook, string Sheet), List<string[]>> AsKept(IReadOnlyList<byte[]> workbooks) =>
        Converted(workbooks, AlwaysRecalculate.Replace("<value>0<", "<value>1<"));

    /// <summary>The workbook as LibreOffice writes it.</summary>
    public static byte[] Saved(byte[] workbook) =>
        In(folder => File.ReadAllBytes(Convert(folder, [workbook], "xlsx", AlwaysRecalculate).Single().FullName));

    private static Dictionary<(int Workbook, string Sheet), List<string[]>> Converted(
        IReadOnlyList<byte[]> workbooks,
        string settings
    ) =>
        In(folder =>
            Convert(folder, workbooks, Csv, settings)
                .ToDictionary(
                    file => (int.Parse(file.Name[1..5], CultureInfo.InvariantCulture), file.Name[6..^4]),
                    file => Rows(file.FullName)
                )
        );

    private static T In<T>(Func<DirectoryInfo, T> work)
    {
        var folder = Directory.CreateTempSubdirectory("sheets");
        try
        {
            return work(folder);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static FileInfo[] Convert(
        DirectoryInfo folder,
        IReadOnlyList<byte[]> workbooks,
        string form,
        string settings
    )
    {
        var user = folder.CreateSubdirectory("profile/user").FullName;
        File.WriteAllText(Path.Combine(user, "registrymodifications.xcu"), settings);
        var results = folder.CreateSubdirectory("results");
        var paths = workbooks.Select((_, i) => Path.Combine(folder.FullName, $"w{i:D4}.xlsx")).ToList();
        for (var i = 0; i < paths.Count; i++)
            File.WriteAllBytes(paths[i], workbooks[i]);
        Run(
            folder,
            [
                $"-env:UserInstallation=file://{folder.FullName}/profile",
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                results.FullName,
                .. paths,
            ]
        );
        return results.GetFiles();
    }

    private static void Run(DirectoryInfo folder, string[] arguments)
    {
        var start = new ProcessStartInfo("soffice")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Started(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, output + errors.Result);
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("LibreOffice (soffice) is not installed on this machine.");
            throw;
        }
    }

    private static List<string[]> Rows(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = new CsvParser(reader, CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add(csv.Record!);
        return rows;
    }
}
