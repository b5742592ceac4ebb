namespace Procurement.Tests.Tour;

/// <summary>What a script picks out of an answer.</summary>
internal static class TourAnswers
{
    public static string Text(this JsonElement answer, string name) => answer.GetProperty(name).GetString()!;

    public static string Id(this JsonElement answer) => answer.Text("id");

    public static IReadOnlyList<JsonElement> List(this JsonElement answer, string name) =>
        [.. answer.GetProperty(name).EnumerateArray()];

    public static IReadOnlyList<string> Texts(this JsonElement answer) =>
        [.. answer.EnumerateArray().Select(one => one.GetString()!)];
}
