namespace Procurement.Api.Pages.Frame;

/// <summary>One page on the way to this one.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Address">Its address; null: it is no page of its own.</param>
internal sealed record Crumb(string Text, string? Address = null);
