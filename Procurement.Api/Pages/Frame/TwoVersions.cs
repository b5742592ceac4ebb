namespace Procurement.Api.Pages.Frame;

/// <summary>What stands beside what was typed over something older, so that nothing is lost.</summary>
/// <param name="Page">The page.</param>
/// <param name="Leave">The address of what stands, for who leaves it so.</param>
/// <param name="Parts">What they say, part by part.</param>
internal sealed record TwoVersions(LocalizedPage Page, string Leave, params IReadOnlyList<TwoVersionsPart> Parts);

/// <summary>One part of both.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Stands">What stands; null or blank: nothing.</param>
/// <param name="Mine">What was typed; null or blank: nothing.</param>
/// <param name="Tag">Language of the text; null: the page's.</param>
internal sealed record TwoVersionsPart(string Label, string? Stands, string? Mine, string? Tag = null);
