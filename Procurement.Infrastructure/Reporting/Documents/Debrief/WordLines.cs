using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>What was looked for in a criterion, as published, and what the panel recorded of it.</summary>
internal static class WordLines
{
    /// <summary>The reason alone; with labels where there is more.</summary>
    public static Cell Of(Draft draft, string criterion, AgreedWords? said)
    {
        if (!HasMore(draft, criterion, said))
            return draft.Reason(said?.Reason);
        List<RichText> lines = [];
        if (LookedFor(draft, criterion) is { } looked)
            lines.Add(Labelled(draft, "Words.LookedFor", looked));
        lines.Add(Labelled(draft, "Words.Reason", draft.Reason(said?.Reason)));
        if (said?.Strengths is { } strengths)
            lines.Add(Labelled(draft, "Words.Strengths", draft.In(strengths)));
        if (said?.Missing is { } missing)
            lines.Add(Labelled(draft, "Words.Missing", draft.In(missing)));
        return new(lines);
    }

    /// <summary>Whether there is more than the reason.</summary>
    public static bool HasMore(Draft draft, string criterion, AgreedWords? said) =>
        said?.Strengths is not null || said?.Missing is not null || LookedFor(draft, criterion) is not null;

    /// <summary>What the plan says that evaluators look for; null: it does not say.</summary>
    public static string? LookedFor(Draft draft, string criterion) =>
        draft.Head.Plan.Service.LookedFor.FirstOrDefault(one => one.Criterion == criterion)?.Text is { } text
            ? draft.In(text)
            : null;

    /// <summary>"Strengths: …", the label in semibold.</summary>
    public static RichText Labelled(Draft draft, string label, RichText text) =>
        new([new Run(draft.Text(label), Strong: true), new Run(" "), .. text.Runs]);
}
