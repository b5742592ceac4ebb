namespace Procurement.Tests.Architecture.Samples;

internal sealed class InexactField
{
    public List<double> Shares { get; } = [];
}

internal sealed class InexactSignature
{
    public static string Print(float? share) => share.ToString() ?? "";
}

internal sealed class InexactLocal
{
    public static int Round(int points)
    {
        var share = (Half)points;
        return (int)share;
    }
}

internal sealed class InexactConversion
{
    public static long Round(long points) => (long)(points * 1.5);
}

internal sealed class InexactCall
{
    public static int Root(int points) => (int)Math.Sqrt(points);
}

internal sealed class InexactLambda
{
    public static IEnumerable<int> Halve(IEnumerable<int> points) => points.Select(one => (int)(one * 0.5));
}
