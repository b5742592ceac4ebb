namespace Procurement.Infrastructure.Sealing;

/// <summary>The subsets of k among n places, in lexicographic order: which wrap is whose.</summary>
internal static class Subsets
{
    /// <summary>Each as its places, ascending, from 0.</summary>
    public static IEnumerable<int[]> Of(int k, int n)
    {
        var places = Enumerable.Range(0, k).ToArray();
        while (true)
        {
            yield return [.. places];
            var moved = k - 1;
            while (moved >= 0 && places[moved] == n - k + moved)
                moved--;
            if (moved < 0)
                yield break;
            places[moved]++;
            for (var next = moved + 1; next < k; next++)
                places[next] = places[next - 1] + 1;
        }
    }
}
