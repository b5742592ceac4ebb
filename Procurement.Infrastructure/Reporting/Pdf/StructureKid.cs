namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>What stands under an element: another element, printed content of a page, or an annotation of one.</summary>
internal readonly record struct StructureKid(StructureElement? Element, int Page, int Content, int Annotation);
