using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages;

/// <summary>The addresses of the pages: the words of a path are translated, identifiers are not.</summary>
internal static class PageAddresses
{
    /// <summary>Route of the ranking in English.</summary>
    public const string EnglishRanking = "en/competitions/{id:guid}/ranking";

    /// <summary>Route of the ranking in French.</summary>
    public const string FrenchRanking = "fr/concours/{id:guid}/classement";

    /// <summary>The start page.</summary>
    public static string Start(Language language) => language == Language.French ? "/fr" : "/en";

    /// <summary>The ranking of a competition.</summary>
    public static string Ranking(Language language, Guid competition) =>
        language == Language.French
            ? $"/fr/concours/{competition}/classement"
            : $"/en/competitions/{competition}/ranking";
}
