using Procurement.Domain.Common.Identity;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Organizations;
using Procurement.Domain.Reports.Letters;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>Brings together what the letters of a call rest on besides themselves.</summary>
internal sealed class LetterGrounds(
    IProgrammes programmes,
    ISolicitations calls,
    ILetterTemplates templates,
    IShippedParagraphs shipped
)
{
    /// <summary>The ground of a call's letters, or null.</summary>
    public async Task<LetterGround?> Of(SolicitationId id, CancellationToken cancellation) =>
        await calls.Find(id, cancellation) is { } call
        && await programmes.Find(call.Programme, cancellation) is { } programme
            ? new(
                programme,
                call,
                await programmes.Bidders(programme.Id, cancellation),
                await ParagraphsOf(programme.Id, cancellation)
            )
            : null;

    /// <summary>The standard paragraphs of a programme.</summary>
    public async Task<StandardParagraphs> ParagraphsOf(ProgrammeId programme, CancellationToken cancellation) =>
        new(await templates.Of(programme, cancellation), shipped);
}
