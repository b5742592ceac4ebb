using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Infrastructure.Persistence.Conversions;

/// <summary>The documents that a draft or a version encloses, as a JSON array.</summary>
internal sealed class EnclosedDocumentsConverter()
    : ValueConverter<IReadOnlyList<EnclosedDocument>, string>(
        list => JsonRows.Write(list, Write),
        text => JsonRows.Read(text, Read)
    )
{
    private static void Write(Utf8JsonWriter json, EnclosedDocument document)
    {
        json.WriteString("document", document.Id.Value);
        json.WriteString("envelope", document.Envelope);
        json.WriteString("kind", document.Kind.ToString());
        if (document.Pages is { } pages)
            json.WriteNumber("pages", pages);
        json.WriteString("sha256", document.Sha256);
    }

    private static EnclosedDocument Read(JsonElement row) =>
        new(
            new DocumentId(row.GetProperty("document").GetGuid()),
            row.GetProperty("envelope").GetString()!,
            Enum.Parse<DocumentKind>(row.GetProperty("kind").GetString()!),
            row.TryGetProperty("pages", out var pages) ? pages.GetInt32() : null,
            row.GetProperty("sha256").GetString()!
        );
}

/// <summary>Where criteria are answered, as a JSON array.</summary>
internal sealed class CriterionPlacesConverter()
    : ValueConverter<IReadOnlyList<CriterionPlace>, string>(
        list => JsonRows.Write(list, Write),
        text => JsonRows.Read(text, Read)
    )
{
    private static void Write(Utf8JsonWriter json, CriterionPlace place)
    {
        json.WriteString("criterion", place.Criterion);
        json.WriteString("document", place.Document.Value);
        json.WriteNumber("page", place.Page);
    }

    private static CriterionPlace Read(JsonElement row) =>
        new(
            row.GetProperty("criterion").GetString()!,
            new DocumentId(row.GetProperty("document").GetGuid()),
            row.GetProperty("page").GetInt32()
        );
}

internal sealed class EnclosedDocumentsComparer() : RowsComparer<EnclosedDocument>;

internal sealed class CriterionPlacesComparer() : RowsComparer<CriterionPlace>;

/// <summary>Two lists are the same when their rows are.</summary>
internal abstract class RowsComparer<T>()
    : ValueComparer<IReadOnlyList<T>>(
        (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
        list => list.Count,
        list => list
    );
