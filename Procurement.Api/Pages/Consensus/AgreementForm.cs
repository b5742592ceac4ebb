using Microsoft.AspNetCore.Mvc;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Consensus;

/// <summary>What the chair types for one criterion.</summary>
public sealed class AgreementForm
{
    /// <summary>Points or level, as it is typed.</summary>
    [FromForm(Name = "Mark")]
    public string? MarkText { get; set; }

    /// <summary>The reason in English.</summary>
    public string? ReasonEn { get; set; }

    /// <summary>The reason in French.</summary>
    public string? ReasonFr { get; set; }

    /// <summary>What was good, in English.</summary>
    public string? StrengthsEn { get; set; }

    /// <summary>What was good, in French.</summary>
    public string? StrengthsFr { get; set; }

    /// <summary>What was not found, in English.</summary>
    public string? MissingEn { get; set; }

    /// <summary>What was not found, in French.</summary>
    public string? MissingFr { get; set; }

    /// <summary>Who was there.</summary>
    public List<string> Present { get; set; } = [];

    /// <summary>Version of what was recorded when the form was read.</summary>
    public int Version { get; set; }

    /// <summary>The number; null: it is none.</summary>
    public Fraction? Mark() => DecimalText.Read((MarkText ?? "").Trim().Replace(',', '.'));

    /// <summary>A text of which at least one half is typed; null: neither is.</summary>
    public static BilingualText? Text(string? english, string? french) =>
        string.IsNullOrWhiteSpace(english) && string.IsNullOrWhiteSpace(french)
            ? null
            : new BilingualText(english?.Trim() ?? "", french?.Trim() ?? "");

    /// <summary>The field that lacks its half in the other language.</summary>
    public string? FirstHalf() =>
        Halves()
            .Where(pair => Text(pair.English.Text, pair.French.Text)?.Missing().Any() == true)
            .Select(pair => string.IsNullOrWhiteSpace(pair.English.Text) ? pair.English.Name : pair.French.Name)
            .FirstOrDefault();

    private IEnumerable<((string Name, string? Text) English, (string Name, string? Text) French)> Halves() =>
        [
            ((nameof(StrengthsEn), StrengthsEn), (nameof(StrengthsFr), StrengthsFr)),
            ((nameof(MissingEn), MissingEn), (nameof(MissingFr), MissingFr)),
        ];
}
