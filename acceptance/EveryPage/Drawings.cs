using System.Collections.Concurrent;

namespace Procurement.Acceptance.EveryPage;

/// <summary>What has been drawn in this run. A page is drawn when it holds a part, at a place, that no page of its kind
/// had before it: a state, a message, a button.</summary>
internal sealed class Drawings
{
    private readonly ConcurrentDictionary<(string Where, string Part), bool> drawn = new();

    /// <summary>Takes what a page holds for drawn.</summary>
    /// <returns>Whether something of it is new in its language, and whether it is in either.</returns>
    public (bool Here, bool Anywhere) Take(string kind, string language, IEnumerable<string> parts)
    {
        var (here, anywhere) = (Scope.IsFull, Scope.IsFull);
        foreach (var part in parts)
        {
            // What stands around the page is the same on every kind.
            var where = part.StartsWith("frame", StringComparison.Ordinal) ? "" : kind;
            here |= drawn.TryAdd(($"{language} {where}", part), true);
            anywhere |= drawn.TryAdd((where, part), true);
        }
        return (here, anywhere);
    }
}
