namespace Procurement.Api.Pages.Frame;

/// <summary>Why a form was refused, as its reader sees it.</summary>
/// <param name="Code">Stable code of the refusal.</param>
/// <param name="Sentence">What is wrong and what to do, in the page's language.</param>
/// <param name="Field">Name of the field that it is about; null: the form as a whole.</param>
internal sealed record PageFault(string Code, string Sentence, string? Field);
