using System.Text.Json;

namespace Procurement.Acceptance.Support;

/// <summary>What a script finds on a page, as a record.</summary>
internal static class Reading
{
    private static readonly JsonSerializerOptions Forms = new(JsonSerializerDefaults.Web);

    /// <summary>Runs a function in the page, with an argument or without.</summary>
    public static async Task<T?> Read<T>(this IPage page, string function, object? argument = null) =>
        JsonSerializer.Deserialize<T>(
            await page.EvaluateAsync<string>($"async given => JSON.stringify(await ({function})(given))", argument),
            Forms
        );
}
