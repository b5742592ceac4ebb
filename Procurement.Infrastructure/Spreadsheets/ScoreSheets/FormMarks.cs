using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Spreadsheets.ScoreSheets;

/// <summary>What a score sheet carries out of sight, so that it can be read when it comes back: whose it is, under which
/// plan, and which cell belongs to which leaf in which version.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">The step.</param>
/// <param name="Evaluator">Whose sheet.</param>
/// <param name="PlanHash">The hash of the plan.</param>
/// <param name="Fields">The leaves of all proposals.</param>
internal sealed record FormMarks(
    CompetitionId Competition,
    string Step,
    string Evaluator,
    string PlanHash,
    ImmutableArray<FieldMark> Fields
)
{
    /// <summary>The name of the sheet that holds them.</summary>
    public const string Sheet = "procurement-marks";

    private const string Format = "procurement-score-sheet/1";
    private const int HeadRows = 6;

    /// <summary>As rows of words, the digest last.</summary>
    public IReadOnlyList<string[]> Rows()
    {
        List<string[]> rows =
        [
            ["format", Format],
            ["competition", Competition.Value.ToString()],
            ["step", Step],
            ["evaluator", Evaluator],
            ["plan", PlanHash],
            .. Fields.Select(field => field.Row()),
        ];
        rows.Add(["digest", Digest(rows)]);
        return rows;
    }

    /// <summary>The marks that rows stand for; null: none of this service's, or no longer as they went out.</summary>
    public static FormMarks? Read(IReadOnlyList<string[]> rows)
    {
        if (
            rows.Count < HeadRows
            || rows.Any(row => row.Length < 2)
            || rows[0][1] != Format
            || !Guid.TryParseExact(rows[1][1], "D", out var competition)
            || rows[^1][1] != Digest(rows.SkipLast(1))
        )
            return null;
        var fields = rows.Skip(HeadRows - 1).SkipLast(1).Select(FieldMark.Read).ToList();
        return
            fields.Contains(null)
            || fields.Select(field => (field!.Bidder, field.Criterion)).Distinct().Count() < fields.Count
            ? null
            : new FormMarks(new CompetitionId(competition), rows[2][1], rows[3][1], rows[4][1], [.. fields!]);
    }

    private static string Digest(IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var word in rows.SelectMany(row => row.Append("")))
            text.Append(CultureInfo.InvariantCulture, $"{word.Length}:{word}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text.ToString())));
    }
}

/// <summary>Where one leaf of one proposal is filled in.</summary>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Version">Version of the field that went out.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Name">The cell that holds the leaf's identifier.</param>
/// <param name="Points">The cell of its points.</param>
/// <param name="Comment">The cell of its comment.</param>
internal sealed record FieldMark(
    string Bidder,
    string Criterion,
    int Version,
    string Sheet,
    string Name,
    string Points,
    string Comment
)
{
    private const string Kind = "field";

    /// <summary>As a row of words.</summary>
    public string[] Row() =>
        [Kind, Bidder, Criterion, Version.ToString(CultureInfo.InvariantCulture), Sheet, Name, Points, Comment];

    /// <summary>The mark that a row stands for, or null.</summary>
    public static FieldMark? Read(string[] row) =>
        row.Length == 8
        && row[0] == Kind
        && int.TryParse(row[3], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new FieldMark(row[1], row[2], version, row[4], row[5], row[6], row[7])
            : null;
}
