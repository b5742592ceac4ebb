namespace Procurement.Acceptance.Support;

/// <summary>Whether a page is the answer to a form that was refused.</summary>
internal static class Refusals
{
    /// <summary>What it says; null: nothing was refused. What keeps a draft from being approved is told in the same form,
    /// and is none.</summary>
    public static async Task<string?> Refused(this IPage page)
    {
        var summary = page.Locator("main .errors:has(#errors-title)");
        return await summary.CountAsync() > 0 ? await summary.First.InnerTextAsync() : null;
    }
}
