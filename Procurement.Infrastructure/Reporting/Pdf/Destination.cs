namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>A heading that bookmarks and the contents page lead to; knows its page once it is printed.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Number">"7.1" or null.</param>
/// <param name="Title">Its words.</param>
internal sealed record Destination(int Level, string? Number, string Title)
{
    /// <summary>From 0.</summary>
    public int Page { get; set; }

    /// <summary>Points from the top of the paper.</summary>
    public double Top { get; set; }
}
