namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>The two kinds of database that the same tests run on.</summary>
public enum StoreKind
{
    /// <summary>In memory.</summary>
    Memory,

    /// <summary>A file.</summary>
    File,
}
