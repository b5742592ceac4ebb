namespace Procurement.Tests.Support.Reports;

/// <summary>A published call and its addenda, as documents find them.</summary>
internal sealed class APublishedCall
{
    private readonly List<Addendum> addenda = [];
    private readonly List<PlanVersion> plans = [];

    public APublishedCall(EvaluationPlan plan)
    {
        Call = ACall.Published(plan with { DrawSeed = null });
        plans.Add(Call.FirstPlan());
    }

    public Solicitation Call { get; }
    public PublishedCall Papers =>
        new()
        {
            Programme = new Programme(
                Call.Programme,
                new()
                {
                    Name = "programme",
                    About = new("A programme", "Un programme"),
                    IsSynthetic = true,
                    Source = "invented",
                    Buyer = new("The buyer", "L’acheteur"),
                    Currency = "CAD",
                    TimeZone = "America/Toronto",
                    Policy = EvaluationPolicy.Service,
                },
                [new Region("ALL", new("Peel", "Peel"), null)]
            ),
            Call = Call,
            Addenda = [.. addenda],
            Plans = [.. plans],
        };

    /// <summary>Publishes an addendum, approved, the day before the closing.</summary>
    public APublishedCall Changed(AddendumContent content)
    {
        var addendum = Call.Approved(content);
        var version = Call.Publish(addendum, ASeed.Source, ACompetition.Before);
        version.IsRefused.Should().BeFalse();
        addenda.Add(addendum);
        if (version.Value is { } made)
            plans.Add(made);
        return this;
    }

    /// <summary>Publishes another plan.</summary>
    public APublishedCall Changed(EvaluationPlan plan) =>
        Changed(
            new AddendumContent
            {
                Reason = ACompetition.Reason,
                Changes = new BilingualText("The plan.", "Le plan."),
                Plan = plan with { DrawSeed = Call.Plan.DrawSeed },
            }
        );
}
