using MediatR;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Organizations;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Endpoints;

/// <summary>Programmes, their competitions and rankings, to read.</summary>
internal static class ProgrammeEndpoints
{
    /// <summary>Maps /api/v1/programmes and /api/v1/competitions/{id}/ranking.</summary>
    public static void MapProgrammes(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").WithTags("Programmes");
        api.MapGet("/programmes", Programmes)
            .WithSummary("The programmes that have published a call, with their competitions.")
            .Produces<IReadOnlyList<ProgrammeSummary>>();
        api.MapGet("/competitions/{id:guid}/ranking", Ranking)
            .WithSummary("The newest ranking of a competition and what came of it.")
            .Produces<RankingDetails>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Programmes(
        IMediator mediator,
        HttpRequest request,
        CancellationToken cancellation
    ) => (await mediator.Send(new ListProgrammes(), cancellation)).ToHttp(request);

    private static async Task<IResult> Ranking(
        Guid id,
        IMediator mediator,
        HttpRequest request,
        CancellationToken cancellation
    ) => (await mediator.Send(new ShowRanking(new CompetitionId(id)), cancellation)).ToHttp(request);
}
