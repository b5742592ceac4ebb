using Procurement.Api.Application.Solicitations;

namespace Procurement.Api.Pages.Calls;

/// <summary>What a check found, on a page of the draft.</summary>
/// <param name="Page">The page.</param>
/// <param name="Faults">What keeps the draft from being approved.</param>
/// <param name="Advice">What had better be otherwise.</param>
internal sealed record FoundView(DraftPage Page, IReadOnlyList<FoundFault> Faults, IReadOnlyList<FoundFault> Advice);
