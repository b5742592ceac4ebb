using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Application.Fairness;

/// <summary>The fairness monitor records that they read a document.</summary>
/// <param name="Call">The call.</param>
/// <param name="Document">What document, in both languages.</param>
/// <remarks>Refuses: access.not-found, fairness.attested, text.missing.</remarks>
public sealed record RecordDocumentRead(SolicitationId Call, BilingualText Document) : ICommand<int>, IAboutCall;

internal sealed class RecordDocumentReadHandler(FairnessDesk desk, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<RecordDocumentRead, Outcome<int>>
{
    public Task<Outcome<int>> Handle(RecordDocumentRead command, CancellationToken cancellationToken) =>
        desk.Write(
            command.Call,
            file => file.Read(command.Document, current.Person.Id, clock.GetUtcNow()),
            cancellationToken
        );
}
