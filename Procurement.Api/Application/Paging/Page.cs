namespace Procurement.Api.Application.Paging;

/// <summary>A part of a list.</summary>
/// <param name="Items">The items, in the list's order.</param>
/// <param name="Next">What <c>after</c> has to say for the part that follows; null: nothing follows.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A question that is answered page by page.</summary>
public interface IPaged
{
    /// <summary>The most items wanted, 1 to 200.</summary>
    int Limit { get; }

    /// <summary><c>next</c> of the page before; null: from the beginning.</summary>
    string? After { get; }
}
