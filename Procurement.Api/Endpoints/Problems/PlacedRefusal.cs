using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Problems;

/// <summary>A refusal and the place in the request that it is about.</summary>
/// <param name="Refusal">What is wrong.</param>
/// <param name="Pointer">JSON pointer to the value; empty: the whole body. Null: none, its subject says what it is about.</param>
internal sealed record PlacedRefusal(Refusal Refusal, string? Pointer = null);
