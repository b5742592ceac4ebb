using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;

namespace Procurement.Api.Application.Notices;

/// <summary>The buyer's standard paragraphs for every kind of letter, as they stand, with every version kept.</summary>
public sealed record ListTemplates(ProgrammeId Programme) : IQuery<IReadOnlyList<TemplateDetails>>, IAboutProgramme;

/// <summary>The standard paragraphs of one kind of letter.</summary>
/// <param name="Kind">Which letter.</param>
/// <param name="Version">The newest version; 0: as shipped.</param>
/// <param name="Places">Its places, in the order of the page.</param>
public sealed record TemplateDetails(NoticeKind Kind, int Version, IReadOnlyList<TemplatePlace> Places);

/// <summary>One place of a letter.</summary>
/// <param name="Slot">The place.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Placeholders">What the text may leave open, in braces.</param>
/// <param name="Revisions">What stood there before and stands there now, oldest first; empty: what the service
/// ships.</param>
public sealed record TemplatePlace(
    LetterSlot Slot,
    BilingualText Text,
    IReadOnlyList<string> Placeholders,
    IReadOnlyList<TemplateRevision> Revisions
);

internal sealed class ListTemplatesHandler(ILetterTemplates templates, IShippedParagraphs shipped)
    : IRequestHandler<ListTemplates, Outcome<IReadOnlyList<TemplateDetails>>>
{
    public async Task<Outcome<IReadOnlyList<TemplateDetails>>> Handle(
        ListTemplates query,
        CancellationToken cancellationToken
    )
    {
        var kept = await templates.Of(query.Programme, cancellationToken);
        var paragraphs = new StandardParagraphs(kept, shipped);
        return Enum.GetValues<NoticeKind>()
            .Select(kind => new TemplateDetails(
                kind,
                paragraphs.Latest(kind),
                [
                    .. paragraphs
                        .Of(kind, version: null)
                        .Select(one => new TemplatePlace(
                            one.Slot,
                            one.Text,
                            LetterPlaceholders.Of(kind, one.Slot),
                            [
                                .. kept.Where(template => template.Kind == kind)
                                    .SelectMany(template => template.Revisions)
                                    .Where(revision => revision.Slot == one.Slot),
                            ]
                        )),
                ]
            ))
            .ToList();
    }
}
