namespace Procurement.Tests.Support.Reference;

/// <summary>What the reference says of one step of one proposal.</summary>
internal sealed record ReferenceStep(string Step)
{
    public bool? Passed { get; init; }
    public string Failed { get; init; } = "";
    public Ratio? ExactRaw { get; init; }
    public Ratio? Raw { get; init; }
    public Ratio? Score { get; init; }
    public Ratio? PointsShort { get; init; }
    public string Criteria { get; init; } = "";
    public bool IsRated { get; init; }
    public bool Flag { get; init; }

    public override string ToString() =>
        $"{Step} passed {Passed} failed [{Failed}] raw {ExactRaw}~{Raw} score {Score} short {PointsShort} flag {Flag} [{Criteria}]";
}
