namespace Procurement.Tests.Support.Pdf;

/// <summary>A reference to an object.</summary>
internal sealed record PdfReference(int Number);
