namespace Procurement.Tests.Support.Builders;

/// <summary>Calls as the service brings them along: drafted by the lead, approved by A1, published a month before they
/// close.</summary>
internal static class ACall
{
    private static readonly DateTimeOffset Early = ACompetition.Before.AddDays(-30);

    public static IReadOnlyCollection<string> Regions { get; } = ["ALL"];

    public static Solicitation Drafted(EvaluationPlan plan) => ACompetition.Draft(plan, EvaluationPolicy.Service);

    public static Solicitation Published(EvaluationPlan plan)
    {
        var call = Drafted(plan);
        call.Approve("A1", Regions, Early).Should().BeEmpty();
        call.Publish(EvaluationPolicy.Service, null, ASeed.Source, Early).Should().BeNull();
        return call;
    }

    public static Addendum Addendum(this Solicitation call, AddendumContent content) =>
        Procurement
            .Domain.Solicitations.Addendum.Draft(
                new AddendumId(Guid.NewGuid()),
                call,
                content,
                ACompetition.Lead,
                ACompetition.Before
            )
            .Value;

    public static Addendum Approved(this Solicitation call, AddendumContent content)
    {
        var addendum = call.Addendum(content);
        addendum.Approve("A1", call, ACompetition.Before).Should().BeEmpty();
        return addendum;
    }
}
