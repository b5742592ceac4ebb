using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Persistence.Conversions;

/// <summary>Points as a whole number of millionths.</summary>
internal sealed class PointsConverter()
    : ValueConverter<Points, long>(points => points.Millionths, value => new Points(value));

/// <summary>A percentage as a whole number of millionths of one percent.</summary>
internal sealed class PercentConverter()
    : ValueConverter<Percent, long>(percent => percent.Millionths, value => new Percent(value));

/// <summary>An amount as a whole number of cents.</summary>
internal sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Cents, value => new Money(value));

/// <summary>
/// An instant as UTC ticks of 100 ns, which every database compares alike. Where the offset matters too, it has a
/// column of its own beside this one.
/// </summary>
internal sealed class InstantConverter()
    : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero)
    );
