using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>A region as part of a sentence; nothing where the call has only one.</summary>
internal static class RegionPhrases
{
    /// <summary>" in the York region"; in French, " pour la région de York".</summary>
    public static RichText RegionPhrase(this Draft draft) => Phrase(draft, "Region.Rank");

    /// <summary>" for the York region".</summary>
    public static RichText Agreement(this Draft draft) => Phrase(draft, "Region.For");

    private static RichText Phrase(Draft draft, string key) =>
        draft.Head is { Region: { } region, IsOnlyRegion: false }
            ? draft.Say(key, ("region", draft.In(region.Name)))
            : RichText.Empty;
}
