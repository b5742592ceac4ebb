using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Solicitations;

/// <remarks>What may change between publication and closing.</remarks>
public sealed partial class Solicitation
{
    /// <summary>
    /// Publishes an approved addendum under the next number and makes its changes; a new plan becomes the next version.
    /// Refuses what <see cref="BarsAddendum"/> refuses, addendum.already-published, addendum.not-approved,
    /// addendum.plan-moved.
    /// </summary>
    /// <returns>The new version of the plan; null where the plan stays.</returns>
    public Outcome<PlanVersion?> Publish(Addendum addendum, IRandomness randomness, DateTimeOffset now)
    {
        if (addendum.BarsPublication(this) is { } barred)
            return barred;
        var refusals = BarsAddendum(addendum.Content, now);
        if (!refusals.IsEmpty)
            return refusals;
        addendum.Published(++LatestAddendum, Terms, now);
        Terms = addendum.Content.ApplyTo(Terms);
        PlanVersion? version = null;
        if (addendum.Content.Plan is { } plan)
        {
            // Whoever could draw again until the outcome pleases would draw to an outcome: a seed is drawn once.
            Holds(WithSeed(plan with { DrawSeed = plan.Draws ? Plan.DrawSeed : null }, randomness));
            PlanChanges++;
            version = new PlanVersion(this, LatestAddendum, now);
        }
        Changed();
        return version;
    }

    /// <summary>
    /// Why an addendum of this content cannot stand now: call.cancelled, call.not-published, addendum.after-closing,
    /// addendum.reason-missing, text.missing, addendum.closing-earlier, addendum.closing-too-near (fewer days left than
    /// the plan asks), plan.draw-seed-typed, and every fault of the call as it would then be.
    /// </summary>
    public ImmutableArray<Refusal> BarsAddendum(AddendumContent content, DateTimeOffset now)
    {
        if (BarsChange(now) is { } barred)
            return [barred];
        if (content.Reason.Missing().Any())
            return [new Refusal("addendum.reason-missing")];
        if (content.Changes.Missing().Any())
            return [new Refusal("text.missing")];
        if (content.ClosesAt <= Terms.ClosesAt)
            return [new Refusal("addendum.closing-earlier", Terms.Reference)];
        var days = Plan.Service.AddendumDays;
        if ((content.ClosesAt ?? Terms.ClosesAt) - now < TimeSpan.FromDays(days))
            return [new Refusal("addendum.closing-too-near", days)];
        if (content.Plan?.DrawSeed is { } seed && seed != Plan.DrawSeed)
            return [new Refusal("plan.draw-seed-typed")];
        var plan = (content.Plan ?? Plan) with { DrawSeed = null };
        return Refused(CallCheck.Faults(content.ApplyTo(Terms), plan, Terms.Regions));
    }

    /// <summary>Why nothing may be changed or acknowledged: call.cancelled, addendum.after-closing (the closing instant
    /// has come), call.not-published; null: the call is open.</summary>
    public Refusal? BarsChange(DateTimeOffset now) =>
        BarsUnlessOpen(new Refusal("addendum.after-closing", Terms.Reference), now);

    /// <summary>Why nothing may be asked: call.cancelled, call.not-published, question.too-late.</summary>
    public Refusal? BarsQuestions(DateTimeOffset now)
    {
        var late = new Refusal("question.too-late", Terms.Reference);
        return BarsUnlessOpen(late, now) ?? (now > Terms.LastQuestionAt ? late : null);
    }

    /// <summary>Why nothing may be answered: call.cancelled, call.not-published, question.closing-reached.</summary>
    public Refusal? BarsAnswers(DateTimeOffset now) =>
        BarsUnlessOpen(new Refusal("question.closing-reached", Terms.Reference), now);

    private Refusal? BarsUnlessOpen(Refusal afterClosing, DateTimeOffset now) =>
        State is SolicitationState.Draft or SolicitationState.Approved or SolicitationState.Cancelled
            ? CancelledOr(new Refusal("call.not-published", Terms.Reference))
        : State != SolicitationState.Published || now >= Terms.ClosesAt ? afterClosing
        : null;
}
