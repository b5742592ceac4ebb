using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Frame;

/// <summary>The words of the rooms of pages, one pair a room.</summary>
internal static class PageWords
{
    /// <summary>The pair of a room, by its file name.</summary>
    public static ResourcePair Pair(string name) => new(typeof(Program).Assembly, name);
}
