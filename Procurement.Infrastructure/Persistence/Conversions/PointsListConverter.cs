using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Persistence.Conversions;

/// <summary>A short list of points as decimal numbers with blanks between them: "12.5 7".</summary>
internal sealed class PointsListConverter()
    : ValueConverter<IReadOnlyList<Points>, string>(list => Write(list), text => Read(text))
{
    private static string Write(IReadOnlyList<Points> list) =>
        string.Join(' ', list.Select(points => DecimalText.Write(points.Exact)));

    private static IReadOnlyList<Points> Read(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => Points.From(DecimalText.Read(number)!.Value)!.Value),
        ];
}

/// <summary>Two lists are the same when their points are.</summary>
internal sealed class PointsListComparer()
    : ValueComparer<IReadOnlyList<Points>>(
        (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
        list => list.Count,
        list => list
    );
