namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>A printed document.</summary>
/// <param name="Bytes">The PDF file; the same document gives the same bytes.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="SubstitutedCharacters">
/// Characters that the fonts lack, each once, in the order of the text. A sign stands in their place; the
/// original is kept beside it for whoever copies or listens.
/// </param>
public sealed record PrintedDocument(byte[] Bytes, int Pages, IReadOnlyList<string> SubstitutedCharacters);
