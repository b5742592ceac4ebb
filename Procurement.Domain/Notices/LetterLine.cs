namespace Procurement.Domain.Notices;

/// <summary>One line of a letter as a reader finds it.</summary>
/// <param name="Place">Where it stands: a place of the template, "reason", or a part that the service writes.</param>
/// <param name="Text">The words.</param>
public sealed record LetterLine(string Place, string Text);
