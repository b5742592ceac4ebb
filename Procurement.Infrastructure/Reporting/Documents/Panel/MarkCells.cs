using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Panel;

/// <summary>What both documents of the panel's work say alike.</summary>
internal static class MarkCells
{
    /// <summary>Points, and under them the level where the leaf has a scale.</summary>
    public static Cell Of(Draft draft, Criterion leaf, Points mark, Fraction points) =>
        leaf.Scale is { } scale
            ? new Cell([
                draft.Numbers.Points(points),
                draft.Say(
                    "Sheet.Level",
                    ("level", draft.Numbers.Shortest(mark)),
                    ("maximum", draft.Numbers.Shortest(scale.Maximum))
                ),
            ])
            : draft.Numbers.Points(points);

    /// <summary>What a person wrote, each of its lines as a line.</summary>
    public static IReadOnlyList<RichText> Lines(string written) =>
        [
            .. written
                .Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => (RichText)line),
        ];

    /// <summary>Step, region and reference.</summary>
    public static RichText Subtitle(Draft draft, PlanStep step) =>
        draft.Head is { Region: { } region, IsOnlyRegion: false }
            ? draft.Say(
                "Subtitle",
                ("step", draft.Name(step)),
                ("region", draft.In(region.Name)),
                ("reference", draft.Head.Reference)
            )
            : draft.Say("Subtitle.OneRegion", ("step", draft.Name(step)), ("reference", draft.Head.Reference));
}
