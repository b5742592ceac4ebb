using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>What a letter about a request for qualifications says of the list.</summary>
internal static class ListSentences
{
    /// <summary>The version that the respondent is on, and until when it is valid.</summary>
    public static IEnumerable<Block> OfQualified(Draft draft, LetterReport letter)
    {
        var sentences = new List<RichText>();
        if (letter.Content.ListVersion is { } version)
            sentences.Add(draft.Say("Qualified.List", ("version", draft.Numbers.Whole(version))));
        if (letter.ListExpiresAt is { } end)
            sentences.Add(draft.Say("Qualified.ListEnds", ("date", draft.Moments.Date(end))));
        sentences.Add(draft.Say("Qualified.NoPromise"));
        yield return new Paragraph(Draft.Together(sentences));
    }

    /// <summary>That every step was passed and the short list is full.</summary>
    public static IEnumerable<RichText> OfShutOut(Draft draft, LetterReport letter)
    {
        yield return draft.Say("ShutOut.Passed");
        if (letter.ShortlistMaximum is { } places)
            yield return draft.Count("ShutOut.Places", places);
    }
}
