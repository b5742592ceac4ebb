using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Session;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.People;
using Procurement.Infrastructure.Persistence.Answers;

namespace Procurement.Api.Pages.Frame;

/// <summary>The way from a page to the use cases: the same requests, the same permissions as the API's.</summary>
internal sealed class PageDoor(
    IMediator mediator,
    Caller caller,
    ActingPerson acting,
    KnownReach reach,
    Retry retry,
    KeptAnswers answers,
    IAntiforgery antiforgery,
    KeptForms forms,
    IIdentifiers identifiers,
    TimeProvider clock,
    DemoMarking demo
)
{
    /// <summary>Who reads the page.</summary>
    public Caller Caller => caller;

    /// <summary>What the page asked about.</summary>
    public Place Place => acting.Place;

    /// <summary>Forms that outlive their session.</summary>
    public KeptForms Forms => forms;

    /// <summary>The tokens by which a form shows that it is ours.</summary>
    public IAntiforgery Antiforgery => antiforgery;

    /// <summary>Whether the whole database is the demo's.</summary>
    public bool IsDemo => demo.IsOn;

    /// <summary>The instant of the request.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A new token that makes one form one act.</summary>
    public string NewOnce() => identifiers.Next().ToString("N");

    /// <summary>The duties of whoever is signed in; none where nobody is.</summary>
    public async Task<IReadOnlyList<Duty>> Duties(CancellationToken cancellation) =>
        caller.Id is { } person ? await reach.HeldBy(person, cancellation) : [];

    /// <summary>Sends a request.</summary>
    public Task<Outcome<T>> Send<T>(IRequest<Outcome<T>> request, CancellationToken cancellation) =>
        mediator.Send(request, cancellation);

    /// <summary>Sends an act of a form. Sent again (a double click, a lost answer), the form is not done again: its
    /// first answer stands.</summary>
    /// <returns>Where to go next, or why it was refused.</returns>
    public async Task<Outcome<string>> Send<T>(
        ICommand<T> act,
        Func<T, string> next,
        string? once,
        string path,
        CancellationToken cancellation
    )
    {
        if (once is { Length: > 0 and <= 100 } && caller.Id is { } person)
        {
            if (await answers.Find(person, once, cancellation) is { Body: { } done } kept && kept.Act == path)
                return done;
            retry.Under(once, path, outcome => (next(((Outcome<T>)outcome).Value), null));
        }
        try
        {
            var outcome = await mediator.Send(act, cancellation);
            return outcome.IsRefused ? outcome.Refusals : next(outcome.Value);
        }
        catch (AnsweredMeanwhileException)
        {
            return (await answers.Find(caller.Id!, once!, cancellation))?.Body ?? path;
        }
    }
}
