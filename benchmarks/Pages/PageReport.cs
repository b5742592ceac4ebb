namespace Procurement.Benchmarks.Pages;

/// <summary>Prints what pages took, the slowest first.</summary>
internal static class PageReport
{
    public static void Write(
        string title,
        IReadOnlyCollection<Served> all,
        TimeSpan took,
        double processors,
        string load
    )
    {
        Console.WriteLine(
            $"\n{title}: {all.Count / took.TotalSeconds:0} requests/s, {processors:0.00} processors, load {load}"
        );
        Console.WriteLine("requests   p50 ms   p95 ms   p99 ms  statements    bytes  page");
        foreach (
            var page in all.GroupBy(one => one.Status < 400 ? one.Page : $"{one.Page} ({one.Status})")
                .OrderByDescending(page => Part(page, 0.95))
        )
            Line(page.Key, [.. page]);
        Line("all pages", [.. all.Where(one => one.Page[0] == '/')]);
    }

    private static void Line(string name, Served[] of) =>
        Console.WriteLine(
            $"{of.Length, 8}  {Part(of, 0.5), 7:0.0}  {Part(of, 0.95), 7:0.0}  {Part(of, 0.99), 7:0.0}  "
                + $"{of.Max(one => one.Statements), 10}  {of.Max(one => one.Bytes), 7}  {name}"
        );

    private static double Part(IEnumerable<Served> of, double part)
    {
        var ordered = of.Select(one => one.Took.TotalMilliseconds).Order().ToArray();
        return ordered[(int)(part * (ordered.Length - 1))];
    }
}
