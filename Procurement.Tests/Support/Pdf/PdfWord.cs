namespace Procurement.Tests.Support.Pdf;

/// <summary>An operator of a content stream, or any other bare word.</summary>
internal sealed record PdfWord(string Value);
