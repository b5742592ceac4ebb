using System.Collections.Immutable;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Frame;

/// <summary>Says why the page that was asked for is not shown, and what to do.</summary>
internal sealed class TroubleModel(PageDoor door) : LocalizedPage(door)
{
    /// <summary>Where the refusals wait, among what belongs to the request.</summary>
    public const string Item = "refusals";

    private static readonly int[] Told = [400, 403, 404, 413, 429, 500];

    private int status = 404;

    public override bool IsForAnybody => true;

    public override string Title => Words[$"Trouble.{Kind}"];

    /// <summary>What to do next.</summary>
    public string Advice => Words[$"Trouble.{Kind}.Advice"];

    /// <summary>The sentences of the refusals, with their codes; empty where the address alone is wrong.</summary>
    public IReadOnlyList<PageFault> Reasons =>
        HttpContext.Items[Item] is ImmutableArray<Refusal> { IsDefaultOrEmpty: false } refusals
            ? [.. refusals.Select(one => new PageFault(one.Code, RefusalSentences.In(Language, one), null))]
            : [];

    public override string OtherAddress => FrameAddresses.Start.In(Languages.Other(Language));

    private int Kind =>
        Told.Contains(status) ? status
        : status >= 500 ? 500
        : 409;

    /// <summary>The answer of a door that has no page of its own: the page that says why.</summary>
    public static IResult Instead(HttpContext context, ImmutableArray<Refusal> refusals)
    {
        context.Items[Item] = refusals;
        return TypedResults.StatusCode(ProblemStatus.Of(refusals[0].Code));
    }

    /// <summary>Shows the page.</summary>
    public void OnGet(int status) => this.status = status;
}
