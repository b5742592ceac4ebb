using System.Text.Json.Serialization;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Problems;

/// <summary>Why a request was refused, after RFC 9457.</summary>
internal sealed record Problem
{
    /// <summary>Names the kind of problem: <c>urn:procurement:</c> and the code of the first refusal.</summary>
    public required string Type { get; init; }

    /// <summary>The code of the first refusal.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>The sentence of the first refusal, in the language that Accept-Language asks for: en or fr.</summary>
    public required string Detail { get; init; }

    /// <summary>The code of the first refusal; stable, for programs.</summary>
    public required string Code { get; init; }

    /// <summary>What stands now, where somebody changed it since it was read (version.stale).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Current { get; init; }

    /// <summary>Every refusal, the first included.</summary>
    public required IReadOnlyList<ProblemEntry> Errors { get; init; }
}

/// <summary>One refusal.</summary>
internal sealed record ProblemEntry
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its sentence.</summary>
    public required string Detail { get; init; }

    /// <summary>JSON pointer into the request; absent where it is about no single value of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    /// <summary>Whose value it is about; absent where there is only one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Subject? Subject { get; init; }
}
