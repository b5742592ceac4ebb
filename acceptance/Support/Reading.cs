using System.Text.Json;

namespace Procurement.Acceptance.Support;

/// <summary>What a script finds on a page, as a record.</summary>
internal static class Reading
{
    private static readonly JsonSerializerOptions Forms = new(JsonSerializerDefaults.Web);

    /// <summary>Runs a function without arguments in the page.</summary>
    public static async Task<T?> Read<T>(this IPage page, string function) =>
        JsonSerializer.Deserialize<T>(await page.EvaluateAsync<string>($"() => JSON.stringify(({function})())"), Forms);
}
