using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Pipeline;

namespace Procurement.Tests.Security;

/// <summary>Stands in for every handler: whoever may act gets here, and nothing is changed.</summary>
internal sealed class ReachedHandler<TRequest, TOutcome> : IRequestHandler<TRequest, TOutcome>
    where TRequest : IRequest<TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public Task<TOutcome> Handle(TRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(TOutcome.Refused(ImmutableArray.Create(new Refusal("test.reached"))));
}

internal static class ReachedHandlers
{
    /// <summary>Puts it in the place of every handler that a route reaches.</summary>
    public static void ReplaceHandlers(IServiceCollection services)
    {
        for (var index = 0; index < services.Count; index++)
        {
            var contract = services[index].ServiceType;
            if (
                contract.IsGenericType
                && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
                && IsReached(contract.GetGenericArguments()[0])
            )
                services[index] = ServiceDescriptor.Transient(
                    contract,
                    typeof(ReachedHandler<,>).MakeGenericType(contract.GetGenericArguments())
                );
        }
    }

    private static bool IsReached(Type request) =>
        !Unlisted.Requests.ContainsKey(request.Name) || typeof(IAboutDocument).IsAssignableFrom(request);
}
