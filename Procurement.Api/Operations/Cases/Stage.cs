using MediatR;
using Procurement.Api.Security;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Operations.Cases;

/// <summary>Where a case is played: sends each act as the person whose act it is, in a scope of its own, as a request to
/// the service would be. The administrator of the run is whoever runs the command line.</summary>
internal sealed class Stage(IServiceScopeFactory scopes, CancellationToken cancellation)
{
    /// <summary>Sends an act and hands back what came of it.</summary>
    public async Task<Outcome<T>> Try<T>(string? person, IRequest<Outcome<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        var caller = scope.ServiceProvider.GetRequiredService<Caller>();
        if (person == CasePeople.Administrator)
            caller.IsTheOperator(person);
        else if (person is not null)
            caller.Is(person);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(act, cancellation);
    }

    /// <summary>Sends an act that a checked case cannot have refused.</summary>
    /// <exception cref="InvalidOperationException">It was refused: the checks of the file and those of the aggregates
    /// disagree.</exception>
    public async Task<T> Do<T>(string person, IRequest<Outcome<T>> act) => (await Try(person, act)).Value;
}
