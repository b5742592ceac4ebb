namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>What a page break before a strip would cost, least first.</summary>
internal enum PageBreak : byte
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>It parts what stands together wherever one page can hold it.</summary>
    Kept,

    /// <summary>It leaves a heading, or one line of a paragraph, alone.</summary>
    Held,

    /// <summary>A page begins here, unless most of the one before is still free.</summary>
    PageIfUsed,

    /// <summary>A page begins here, unless most of the one before would stay white.</summary>
    PageUnlessWhite,

    /// <summary>A page begins here.</summary>
    Page,
}
