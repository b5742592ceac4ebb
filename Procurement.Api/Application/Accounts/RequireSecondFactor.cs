using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Requires a second factor of whoever holds a role, or no longer does. Who has shown none can then only add
/// one, in sessions that have begun too.</summary>
/// <param name="Role">The role.</param>
/// <param name="IsRequired">Whether one is required.</param>
public sealed record RequireSecondFactor(Role Role, bool IsRequired) : ICommand<Done>;

internal sealed class RequireSecondFactorHandler(ISecondFactors factors)
    : IRequestHandler<RequireSecondFactor, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RequireSecondFactor command, CancellationToken cancellationToken)
    {
        if (await factors.RuleFor(command.Role, cancellationToken) is not { } rule)
            factors.Add(rule = new SecondFactorRule(command.Role));
        rule.Set(command.IsRequired);
        return new Done();
    }
}
