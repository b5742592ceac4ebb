using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

internal readonly partial record struct FormValue
{
    private const string Filler = "?";

    private static readonly HashSet<string> TimeZones = new(DateTimeZoneProviders.Tzdb.Ids, StringComparer.Ordinal);

    /// <summary>Text that may be blank.</summary>
    public string FreeText()
    {
        if (Element.ValueKind == JsonValueKind.String)
            return Element.GetString()!;
        Faults.WrongType(Place, Expectation.Text);
        return Filler;
    }

    /// <summary>Text that says something; a blank one is missing.</summary>
    public string Text() => Text(Expectation.Text, _ => true);

    /// <summary>The file's own name.</summary>
    public string CaseName() => Text(Expectation.CaseName, CaseNames().IsMatch);

    /// <summary>Three capital letters.</summary>
    public string Currency() => Text(Expectation.Currency, Currencies().IsMatch);

    /// <summary>Name of a zone in the IANA time zone database.</summary>
    public string TimeZone() => Text(Expectation.TimeZone, TimeZones.Contains);

    /// <summary>A date and time with its offset.</summary>
    public DateTimeOffset Time() =>
        Time(Text(Expectation.Time, text => Time(text) is not null)) ?? DateTimeOffset.UnixEpoch;

    /// <summary>One of a list of words.</summary>
    public T? Word<T>(IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Element.ValueKind == JsonValueKind.String && words.TryGetValue(Element.GetString()!, out var meaning))
            return meaning;
        Faults.WrongType(Place, Expectation.Word);
        return null;
    }

    /// <summary>A text in both languages; a language that is absent or blank is missing.</summary>
    public BilingualText Bilingual()
    {
        var text = PartialText(out var isObject);
        if (isObject)
            foreach (var language in text.Missing())
                Faults.Missing(Place.Under(PlanWords.Code(language)), PlanWords.Code(language));
        return text;
    }

    /// <summary>A text whose missing languages another rule looks for; they are empty here.</summary>
    public BilingualText PartialText() => PartialText(out _);

    private BilingualText PartialText(out bool isObject)
    {
        var form = Object();
        var text = new BilingualText(Part(form, Language.English), Part(form, Language.French));
        form.Close();
        isObject = Element.ValueKind == JsonValueKind.Object;
        return text;
    }

    private static string Part(FormObject form, Language language) =>
        form.Optional(PlanWords.Code(language))?.FreeText() ?? "";

    private string Text(Expectation expected, Func<string, bool> stands)
    {
        if (Element.ValueKind != JsonValueKind.String)
            Faults.WrongType(Place, expected);
        else if (string.IsNullOrWhiteSpace(Element.GetString()))
            Faults.Missing(Place, Place.Name);
        else if (!stands(Element.GetString()!))
            Faults.WrongType(Place, expected);
        else
            return Element.GetString()!;
        return Filler;
    }

    private static DateTimeOffset? Time(string text) =>
        Times().IsMatch(text)
        && DateTimeOffset.TryParseExact(
            text,
            "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;

    [GeneratedRegex(@"\A[a-z0-9-]+\z")]
    private static partial Regex CaseNames();

    [GeneratedRegex(@"\A[A-Z]{3}\z")]
    private static partial Regex Currencies();

    [GeneratedRegex(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\z"
    )]
    private static partial Regex Times();
}
