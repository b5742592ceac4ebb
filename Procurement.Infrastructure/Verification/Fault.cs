namespace Procurement.Infrastructure.Verification;

/// <summary>The first place at which a record is not whole.</summary>
/// <param name="Kind">What is wrong there.</param>
/// <param name="Chain">Identifier of the call, <c>service</c>, or empty where no chain has it.</param>
/// <param name="Number">Number of the entry; null: it cannot be named.</param>
public sealed record Fault(FaultKind Kind, string Chain, long? Number)
{
    /// <summary>The table, or the file's line.</summary>
    public string Table { get; init; } = "";

    /// <summary>The key of the row, its parts with a blank between.</summary>
    public string Key { get; init; } = "";

    /// <summary>The column, or what else is meant.</summary>
    public string Column { get; init; } = "";
}

/// <summary>What can be wrong with a record.</summary>
public enum FaultKind
{
    /// <summary>A line of the file, or an entry, has not the form that it must have.</summary>
    Form,

    /// <summary>An entry is missing, or stands where another should.</summary>
    Numbering,

    /// <summary>An entry is not the one that its hash was made of.</summary>
    Hash,

    /// <summary>An entry does not follow the one before it.</summary>
    Previous,

    /// <summary>What the command wrote, or its salt, is not what the entry was made with.</summary>
    Payload,

    /// <summary>What the command wrote is gone, and no retention entry stands for it.</summary>
    PayloadMissing,

    /// <summary>What the command wrote cannot follow from what stood before it.</summary>
    Replay,

    /// <summary>A column of a row holds something else than was recorded.</summary>
    Column,

    /// <summary>A row that was recorded is gone.</summary>
    RowMissing,

    /// <summary>A row stands that nobody recorded.</summary>
    RowAdded,

    /// <summary>The content of a document is not the one whose digest was recorded, or is gone.</summary>
    Document,

    /// <summary>A plan is not the one that its hash was made of.</summary>
    Plan,

    /// <summary>A ranking is not the one that the recorded points and prices give.</summary>
    Ranking,

    /// <summary>An award is not the one that the rankings give.</summary>
    Award,

    /// <summary>A qualified list is not the one that the ranking gives.</summary>
    QualifiedList,

    /// <summary>A head that left the service is not in the record: its tail was cut, or it was written anew.</summary>
    Head,

    /// <summary>A trigger that guards the record is missing or was changed.</summary>
    Guard,
}
