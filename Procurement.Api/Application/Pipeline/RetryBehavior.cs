using MediatR;
using Procurement.Api.Security;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Answers;

namespace Procurement.Api.Application.Pipeline;

/// <summary>Keeps the answer to an act with a key in the act's own transaction: neither stands without the other.</summary>
internal sealed class RetryBehavior<TRequest, TOutcome>(Retry retry, Caller caller, KeptAnswers answers)
    : IPipelineBehavior<TRequest, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public async Task<TOutcome> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TOutcome> next
    )
    {
        if (request is not ICommand || retry.Key is not { } key || caller.Id is not { } person)
            return await next();
        if (await answers.Find(person, key, cancellationToken) is not null)
            throw new AnsweredMeanwhileException();
        var outcome = await next();
        if (outcome.IsRefused)
            return outcome;
        var (body, tag) = retry.Write(outcome);
        await answers.Keep(person, key, retry.Act, request is IAnswersOnce ? null : body, tag, cancellationToken);
        return outcome;
    }
}
