using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Localization;

/// <summary>The two languages as addresses, file names and pages write them.</summary>
internal static class Languages
{
    /// <summary>"en" or "fr".</summary>
    public static string CodeOf(Language language) => language == Language.French ? "fr" : "en";

    /// <summary>"en-CA" or "fr-CA", as a page says of its text.</summary>
    public static string TagOf(Language language) => language == Language.French ? "fr-CA" : "en-CA";

    /// <summary>The language of that code, or null.</summary>
    public static Language? Read(string? code) =>
        code switch
        {
            "en" => Language.English,
            "fr" => Language.French,
            _ => null,
        };

    /// <summary>The other one.</summary>
    public static Language Other(Language language) => language == Language.French ? Language.English : Language.French;
}
