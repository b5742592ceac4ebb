using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Builders;

/// <summary>The list that an RFQ of one criterion gives.</summary>
internal static class AQualifiedList
{
    public static QualifiedList Of((string Bidder, decimal Points)[] marks, int? shortlist)
    {
        var plan = APlan.WithCriteria(ACriterion.Leaf("T1", 100));
        var entrants = marks.Select(one => AProposal.From(one.Bidder).Scored("T1", one.Points));
        var ranking = RankingCalculation.Rank(new RankingInput(plan, "RFQ-1", "", [.. entrants]));
        return new QualifiedList(default, default(SolicitationId), 1, ranking, shortlist);
    }

    /// <summary>A published list of these bidders.</summary>
    public static QualifiedList Of(SolicitationId rfq, params string[] bidders)
    {
        var plan = APlan.WithCriteria(ACriterion.Leaf("T1", 100));
        var entrants = bidders.Select(bidder => AProposal.From(bidder).Scored("T1", 90));
        var ranking = RankingCalculation.Rank(new RankingInput(plan, "RFQ-1", "", [.. entrants]));
        var list = new QualifiedList(new QualifiedListId(Guid.NewGuid()), rfq, 1, ranking, null);
        list.Publish(ACompetition.Before).Should().BeNull();
        return list;
    }
}
