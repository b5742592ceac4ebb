using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Records;

namespace Procurement.Domain.Reports;

/// <summary>
/// The code of a document: the first 60 bits of the SHA-256 over the record's head, which document it is, its language and
/// its data in canonical form; never over the file, which another printer would write otherwise.
/// </summary>
public static class DocumentCode
{
    // Crockford's base 32: without I, L, O and U, which are taken for others.
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;
    private const int BitsInDigit = 5;

    /// <summary>The code, written in three groups of four.</summary>
    public static string Of(RecordHead head, ReportTitle title, Report report)
    {
        var hashed = SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.Of(Hashed(head, title, report))));
        var bits = hashed.Take(sizeof(ulong)).Aggregate(0UL, (sum, next) => (sum << 8) | next);
        var digits = Enumerable
            .Range(1, Length)
            .Select(place => Digits[(int)((bits >> (sizeof(ulong) * 8 - place * BitsInDigit)) & 31)]);
        return string.Join('-', digits.Chunk(4).Select(four => new string(four)));
    }

    /// <summary>A code as somebody typed it from paper, in the form in which it is kept.</summary>
    public static string Normal(string typed)
    {
        var digits = typed
            .ToUpperInvariant()
            .Where(char.IsAsciiLetterOrDigit)
            .Select(digit =>
                digit switch
                {
                    'O' => '0',
                    'I' or 'L' => '1',
                    _ => digit,
                }
            );
        return string.Join('-', digits.Chunk(4).Select(four => new string(four)));
    }

    private static Dictionary<string, object?> Hashed(RecordHead head, ReportTitle title, Report report) =>
        new()
        {
            ["head"] = head.ToString(),
            ["document"] = title.Document.ToString(),
            ["call"] = title.Call,
            ["region"] = title.Region,
            ["bidder"] = title.Bidder,
            ["step"] = title.Step,
            ["evaluator"] = title.Evaluator,
            ["number"] = title.Number?.ToString(CultureInfo.InvariantCulture),
            ["language"] = title.Language.ToString(),
            ["data"] = CanonicalData.Of(report with { Head = report.Head with { Imprint = null } }),
        };
}
