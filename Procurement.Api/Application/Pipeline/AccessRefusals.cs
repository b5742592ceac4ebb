using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Pipeline;

/// <summary>Refusals that any use case may give.</summary>
internal static class AccessRefusals
{
    /// <summary>It does not exist, or the person may not know of it; the two are not told apart.</summary>
    public static Refusal NotFound => new("access.not-found");
}
