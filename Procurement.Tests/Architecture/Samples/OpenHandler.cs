using MediatR;

namespace Procurement.Tests.Architecture.Samples;

public sealed record AskOpenly : IRequest<Done>;

public class OpenHandler : IRequestHandler<AskOpenly, Done>
{
    public Task<Done> Handle(AskOpenly request, CancellationToken cancellationToken) => Task.FromResult(new Done());
}
