namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>What an element says of itself beyond its type.</summary>
internal enum TagAttribute : byte
{
    None,
    ColumnHeader,
    RowHeader,
    Bulleted,
}
