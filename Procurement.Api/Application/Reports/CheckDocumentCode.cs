using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Whether a document was issued with this code and this head of the record; says nothing else of it.</summary>
/// <param name="Code">The code, as printed or as typed from paper.</param>
/// <param name="Head">The head, <c>NUMBER:HASH</c>; blanks in it do not count.</param>
/// <remarks>Refuses nothing.</remarks>
public sealed record CheckDocumentCode(string Code, string Head) : IQuery<CheckedCode>;

/// <summary>The answer.</summary>
/// <param name="IsIssued">Whether both are those of one document that was issued.</param>
public sealed record CheckedCode(bool IsIssued);

internal sealed class CheckDocumentCodeHandler(IIssuedDocuments issued)
    : IRequestHandler<CheckDocumentCode, Outcome<CheckedCode>>
{
    public async Task<Outcome<CheckedCode>> Handle(CheckDocumentCode query, CancellationToken cancellationToken) =>
        // What is no head is sought like one: the answer takes as long, whatever was asked. No document prints the empty one.
        new CheckedCode(
            await issued.Holds(
                DocumentCode.Normal(query.Code),
                RecordHead.Read(query.Head) ?? RecordHead.Empty,
                cancellationToken
            )
        );
}
