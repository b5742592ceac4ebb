using System.Diagnostics;

namespace Procurement.Tests.Support.Pdf;

/// <summary>Programs of others that judge a printed file. Where one is not installed, the test is not run.</summary>
internal static class PdfPrograms
{
    /// <summary>Runs a program on a file; <c>{file}</c> among the arguments is its path.</summary>
    /// <returns>Exit code, and what it wrote.</returns>
    public static (int ExitCode, string Output) Run(string program, byte[] file, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(path, file);
        try
        {
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument == "{file}" ? path : argument);
            using var process = Start(start);
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"The program {start.FileName} is not installed on this machine.");
            throw;
        }
    }
}
