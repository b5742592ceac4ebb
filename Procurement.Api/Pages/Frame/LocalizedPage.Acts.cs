using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Frame;

/// <summary>Questions and acts.</summary>
internal abstract partial class LocalizedPage
{
    private readonly List<PageFault> faults = [];

    private ImmutableArray<Refusal> barred = [];

    /// <summary>Why the form was refused; empty: it was not.</summary>
    public IReadOnlyList<PageFault> Faults => faults;

    /// <summary>Whether somebody changed meanwhile what the form is about, so that it shows both versions.</summary>
    public bool IsStale => faults.Exists(fault => fault.Code == "version.stale");

    /// <summary>The faults of one field.</summary>
    public IEnumerable<PageFault> FaultsOf(string field) => faults.Where(fault => fault.Field == field);

    /// <summary>The field of the form that a refusal is about; null: the form as a whole.</summary>
    protected virtual string? FieldOf(Refusal refusal) => null;

    /// <summary>Asks; null where the answer was refused, and the page of NotShown is to be returned.</summary>
    protected async Task<T?> Ask<T>(IQuery<T> query)
        where T : class
    {
        var outcome = await door.Send(query, HttpContext.RequestAborted);
        if (!outcome.IsRefused)
            return outcome.Value;
        barred = outcome.Refusals;
        return null;
    }

    /// <summary>Asks what the page itself answers when it is refused.</summary>
    protected Task<Outcome<T>> Try<T>(IQuery<T> query) => door.Send(query, HttpContext.RequestAborted);

    /// <summary>The page that says why this one is not shown.</summary>
    protected IActionResult NotShown() => NotShown(barred);

    /// <summary>The page that says why this one is not shown.</summary>
    protected IActionResult NotShown(ImmutableArray<Refusal> refusals)
    {
        HttpContext.Items[TroubleModel.Item] = refusals;
        return StatusCode(refusals.IsDefaultOrEmpty ? 404 : ProblemStatus.Of(refusals[0].Code));
    }

    /// <summary>Sends the act of the form. Done: goes on to the next page. Refused: null, the reasons are in
    /// <see cref="Faults"/>, and the page is to be shown again with what was typed.</summary>
    /// <param name="act">The act.</param>
    /// <param name="next">The address that its value leads to.</param>
    protected async Task<IActionResult?> Do<T>(ICommand<T> act, Func<T, string> next)
    {
        var sent = await Send(act, next, Request.HasFormContentType ? Once(Request.Form) : null);
        if (!sent.IsRefused)
            return Redirect(sent.Value);
        if (sent.Refusals[0].Code.StartsWith("access.", StringComparison.Ordinal))
            return NotShown(sent.Refusals);
        Refuse(sent.Refusals);
        return null;
    }

    /// <summary>Sends the act of the form; done, it goes on to an address that says so.</summary>
    /// <param name="act">The act.</param>
    /// <param name="address">The next page.</param>
    /// <param name="done">Key of the sentence "Done.…" that the next page shows.</param>
    protected Task<IActionResult?> Do<T>(ICommand<T> act, string address, string done) =>
        Do(act, _ => address + (address.Contains('?') ? "&" : "?") + "done=" + done);

    /// <summary>Sends an act under the token that makes its form one act.</summary>
    /// <returns>Where to go next, or why it was refused.</returns>
    protected Task<Outcome<string>> Send<T>(ICommand<T> act, Func<T, string> next, string? once) =>
        door.Send(act, next, once, Request.Path, HttpContext.RequestAborted);

    /// <summary>Sends one of several acts of a form.</summary>
    protected Task<Outcome<T>> Send<T>(ICommand<T> act) => door.Send(act, HttpContext.RequestAborted);

    /// <summary>Sends an act whose value is shown once, on the page that answers.</summary>
    /// <returns>The value; null: refused, and the reasons are in <see cref="Faults"/>.</returns>
    protected async Task<T?> DoAndShow<T>(ICommand<T> act)
        where T : class
    {
        var outcome = await door.Send(act, HttpContext.RequestAborted);
        if (!outcome.IsRefused)
            return outcome.Value;
        Refuse(outcome.Refusals);
        return null;
    }

    /// <summary>The token that makes a form one act.</summary>
    protected virtual string? Once(IFormCollection form) => form["once"];

    /// <summary>Adds reasons why the form is shown again.</summary>
    protected void Refuse(params ImmutableArray<Refusal> refusals)
    {
        Response.StatusCode = ProblemStatus.Of(refusals[0].Code);
        faults.AddRange(
            refusals.Select(refusal => new PageFault(
                refusal.Code,
                RefusalSentences.In(Language, refusal),
                FieldOf(refusal)
            ))
        );
    }
}
