namespace Procurement.Api.Operations.Cases;

/// <summary>The case files that a command names: files as they are, and of a folder the *.json directly in it.</summary>
/// <param name="Files">The files, in the order named; those of a folder by name.</param>
/// <param name="Missing">What was named and does not exist, holds no case, or may not be listed.</param>
/// <param name="IsSingle">Whether one file was named, so that its results need no folder of their own.</param>
internal sealed record CaseInputs(IReadOnlyList<string> Files, IReadOnlyList<string> Missing, bool IsSingle)
{
    /// <summary>Looks the operands up.</summary>
    public static CaseInputs Of(IReadOnlyList<string> operands)
    {
        var files = new List<string>();
        var missing = new List<string>();
        foreach (var operand in operands)
        {
            if (Directory.Exists(operand))
                AddFolder(operand, files, missing);
            else if (File.Exists(operand))
                files.Add(operand);
            else
                missing.Add(operand);
        }
        return new CaseInputs(files, missing, operands.Count == 1 && !Directory.Exists(operands[0]));
    }

    private static void AddFolder(string folder, List<string> files, List<string> missing)
    {
        try
        {
            var found = Directory.GetFiles(folder, "*.json");
            files.AddRange(found.Order(StringComparer.Ordinal));
            if (found.Length == 0)
                missing.Add(folder);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            missing.Add(folder);
        }
    }
}
