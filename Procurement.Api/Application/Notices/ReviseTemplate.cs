using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;

namespace Procurement.Api.Application.Notices;

/// <summary>Says something else in one place of the buyer's letters of one kind. Letters that were reviewed keep what they
/// had.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Kind">Which letter.</param>
/// <param name="Slot">The place.</param>
/// <param name="Text">What stands there from then on, with placeholders in braces; a line break begins a paragraph.</param>
/// <param name="Version">The version of that letter's paragraphs that was read; 0: as shipped.</param>
/// <remarks>Refuses: version.stale (with what stands), reference.unknown (the letter has no such place), text.missing,
/// template.placeholder-unknown, notice.languages-differ.</remarks>
public sealed record ReviseTemplate(
    ProgrammeId Programme,
    NoticeKind Kind,
    LetterSlot Slot,
    BilingualText Text,
    int Version
) : ICommand<Done>, IAboutProgramme;

internal sealed class ReviseTemplateHandler(
    ILetterTemplates templates,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ReviseTemplate, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReviseTemplate command, CancellationToken cancellationToken)
    {
        var kept = await templates.Of(command.Programme, cancellationToken);
        var template = kept.FirstOrDefault(one => one.Kind == command.Kind);
        var isNew = template is null;
        template ??= new LetterTemplate(new(identifiers.Next()), command.Programme, command.Kind);
        var (person, now) = (current.Person.Id, clock.GetUtcNow());
        if (template.Revise(command.Slot, command.Text, command.Version, person, now) is { } refusal)
            return refusal;
        if (isNew)
            templates.Add(template);
        return default(Done);
    }
}
