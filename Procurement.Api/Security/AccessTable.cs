using System.Collections.Frozen;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security.Access;

namespace Procurement.Api.Security;

/// <summary>
/// Who may do what, and at which stage of the call: the rows stand in Access, room by room. Anything that is not in it is
/// refused. Declared conflicts, the order of the steps and whose own a thing is are the aggregates' to check; a stage
/// stands here also where an aggregate refuses with a code that says more.
/// </summary>
/// <remarks>Source: domain guide, sections 2 and 3.</remarks>
internal static class AccessTable
{
    private static readonly FrozenDictionary<Type, AccessRow> Rows = new[]
    {
        AccountsAccess.Rows,
        ProgrammesAccess.Rows,
        CallsAccess.Rows,
        SubmissionsAccess.Rows,
        EnvelopesAccess.Rows,
        EvaluationAccess.Rows,
        DecisionsAccess.Rows,
        OutcomesAccess.Rows,
        OversightAccess.Rows,
    }
        .SelectMany(room => room)
        .ToFrozenDictionary();

    /// <summary>The requests that have a row.</summary>
    public static IEnumerable<Type> Requests => Rows.Keys;

    /// <summary>The row of a request; null: nobody may send it.</summary>
    public static AccessRow? RowOf(Type request) => Rows.GetValueOrDefault(request);

    /// <summary>The row of a request; where it reads a document, the document's. Null: nobody may send it.</summary>
    public static AccessRow? RowFor(object request) =>
        request is IAboutDocument about ? DocumentReaders.RowOf(about.Document) : RowOf(request.GetType());
}
