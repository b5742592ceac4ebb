using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Makes the code with which the first administrator is made; an earlier one no longer works. The service does it
/// when it starts and there is no account, or when its operator asks.</summary>
/// <remarks>The code works for a day. It is handed back once; only its digest is kept.</remarks>
public sealed record IssueFirstCode : ICommand<string>;

internal sealed class IssueFirstCodeHandler(
    IAccountLinks links,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<IssueFirstCode, Outcome<string>>
{
    public async Task<Outcome<string>> Handle(IssueFirstCode command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var older in await links.Waiting(LinkPurpose.FirstAdministrator, null, cancellationToken))
            older.Replace(now);
        var code = SecretToken.DrawCode(randomness);
        links.Add(new AccountLink(new(identifiers.Next()), LinkPurpose.FirstAdministrator, null, code, now));
        return code.Text;
    }
}
