using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Upkeep;

namespace Procurement.Api.Application.Upkeep;

/// <summary>What an administrator has to see to, so that the service goes on working.</summary>
public sealed record ShowHealth : IQuery<ServiceHealthDetails>;

/// <summary>How the service is.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Parts">How each part is, in the order of their list.</param>
public sealed record ServiceHealthDetails(string Version, IReadOnlyList<HealthFinding> Parts);

internal sealed class ShowHealthHandler(IServiceHealth health)
    : IRequestHandler<ShowHealth, Outcome<ServiceHealthDetails>>
{
    public async Task<Outcome<ServiceHealthDetails>> Handle(ShowHealth query, CancellationToken cancellationToken) =>
        new ServiceHealthDetails(ServiceVersion.Text, await health.Look(cancellationToken));
}
