namespace Procurement.Tests.Operations.Cases;

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string Output, string Error)
{
    public string[] Lines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
