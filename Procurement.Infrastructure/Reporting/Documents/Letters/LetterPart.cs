using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>One block of a letter, and where in the letter it stands.</summary>
/// <param name="Place">A place of the template, "reason", or a part that the service writes.</param>
/// <param name="Block">What stands there.</param>
internal sealed record LetterPart(string Place, Block Block);
