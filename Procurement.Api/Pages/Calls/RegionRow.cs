using Procurement.Domain.Organizations;

namespace Procurement.Api.Pages.Calls;

/// <summary>One region as it is typed.</summary>
public sealed class RegionRow
{
    /// <summary>Code.</summary>
    public string? Code { get; set; }

    /// <summary>Name.</summary>
    public TypedTexts Name { get; set; } = new();

    /// <summary>Level of complexity.</summary>
    public string? Complexity { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Code) && Name.Any is null;

    /// <summary>The region.</summary>
    public Region Region =>
        new(Code?.Trim() ?? "", Name.Text, Enum.TryParse<Complexity>(Complexity, out var level) ? level : null);
}
