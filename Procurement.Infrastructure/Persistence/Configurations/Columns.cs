using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <summary>How what several tables have in common is named.</summary>
internal static class Columns
{
    /// <summary>Name of the property that holds a row's place among those of its owner, from 0.</summary>
    public const string Position = "Position";

    /// <summary>Marks a table or column that the record leaves out: secrets, and what says nothing of an act.</summary>
    public const string UnrecordedMark = "Procurement:Unrecorded";

    /// <summary>The record leaves this table out.</summary>
    public static void IsUnrecorded<T>(this EntityTypeBuilder<T> table)
        where T : class => table.HasAnnotation(UnrecordedMark, true);

    /// <summary>The record leaves this column out.</summary>
    public static PropertyBuilder<TValue> IsUnrecorded<TValue>(this PropertyBuilder<TValue> column) =>
        column.HasAnnotation(UnrecordedMark, true);

    /// <summary>The version, which a stale write fails on.</summary>
    public static void HasVersion<T>(this EntityTypeBuilder<T> table)
        where T : Aggregate => table.Property(row => row.Version).HasColumnName("version").IsConcurrencyToken();

    /// <summary>A key that the aggregate brings along.</summary>
    public static void HasIdentifier<T, TId>(
        this EntityTypeBuilder<T> table,
        Expression<Func<T, TId>> id,
        string column
    )
        where T : class
    {
        table.Property(id).HasColumnName(column).ValueGeneratedNever();
        table.HasKey(Untyped(id));
    }

    /// <summary>Words in two columns, <c>…_en</c> and <c>…_fr</c>.</summary>
    public static void Words<T>(
        this EntityTypeBuilder<T> table,
        Expression<Func<T, BilingualText?>> text,
        string column
    )
        where T : class => table.ComplexProperty(text, words => words.Name(column));

    /// <summary>Words of a value in two columns, <c>…_en</c> and <c>…_fr</c>.</summary>
    public static void Words<T>(
        this ComplexPropertyBuilder<T> value,
        Expression<Func<T, BilingualText?>> text,
        string column
    )
        where T : notnull => value.ComplexProperty(text, words => words.Name(column));

    /// <summary>
    /// Rows that belong to an aggregate: loaded with it, dropped with it by the aggregate's own verb, and never by the
    /// database.
    /// </summary>
    public static void HasRows<T, TRow>(
        this EntityTypeBuilder<T> table,
        Expression<Func<T, IEnumerable<TRow>?>> rows,
        params string[] foreignKey
    )
        where T : class
        where TRow : class
    {
        table.HasRowsApart(rows, foreignKey);
        table.Navigation(Untyped(rows)!).AutoInclude();
    }

    /// <summary>Rows that belong to an aggregate and come along only where they are asked for; its verbs may add to them
    /// all the same.</summary>
    public static void HasRowsApart<T, TRow>(
        this EntityTypeBuilder<T> table,
        Expression<Func<T, IEnumerable<TRow>?>> rows,
        params string[] foreignKey
    )
        where T : class
        where TRow : class =>
        table.HasMany(rows).WithOne().HasForeignKey(foreignKey).IsRequired().OnDelete(DeleteBehavior.ClientCascade);

    /// <summary>A reference to another aggregate, which cannot be deleted while this one names it.</summary>
    public static void RefersTo<T, TOther>(this EntityTypeBuilder<T> table, Expression<Func<T, object?>> key)
        where T : class
        where TOther : class => table.HasOne<TOther>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);

    private static void Name(this ComplexPropertyBuilder<BilingualText> words, string column)
    {
        words.Property(text => text.English).HasColumnName(column + "_en");
        words.Property(text => text.French).HasColumnName(column + "_fr");
    }

    private static Expression<Func<T, object?>> Untyped<T, TValue>(Expression<Func<T, TValue>> member) =>
        Expression.Lambda<Func<T, object?>>(
            typeof(TValue).IsValueType ? Expression.Convert(member.Body, typeof(object)) : member.Body,
            member.Parameters
        );
}
