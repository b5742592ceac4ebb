using System.Collections.Immutable;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Submissions;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>Reads an RFQ or a call for proposals.</summary>
internal static class SolicitationForm
{
    private static readonly EvaluationPlan NoPlan = new()
    {
        Steps = [],
        TotalPoints = default,
        Consensus = ConsensusMethod.Agreed,
        Rounding = new(0, default),
        Ranking = RankingMethod.HighestTotal,
        TieBreaks = [],
    };

    /// <summary>The RFQ that stands here.</summary>
    public static CaseQualification Qualification(FormValue value)
    {
        var form = value.Object();
        var plan = Plan(form, allowsPrice: false);
        var qualification = new CaseQualification
        {
            Reference = form.Required("reference")?.Text() ?? "",
            Title = form.Required("title")?.Bilingual() ?? new("", ""),
            ClosesAt = form.Required("closesAt")?.Time() ?? default,
            Plan = plan,
            ShortlistMaximum = Only("maximum", form.Optional("shortlist")),
            Submissions = Submissions(form, plan, hasRegion: false),
        };
        form.Close();
        return qualification;
    }

    /// <summary>The call for proposals that stands here.</summary>
    public static CaseCall CallForProposals(FormValue value)
    {
        var form = value.Object();
        var plan = Plan(form, allowsPrice: true);
        var call = new CaseCall
        {
            Reference = form.Required("reference")?.Text() ?? "",
            Title = form.Required("title")?.Bilingual() ?? new("", ""),
            ClosesAt = form.Required("closesAt")?.Time() ?? default,
            Regions = form.Required("regions")?.List(region => region.Text()) ?? [],
            Plan = plan,
            MaximumRegionsPerBidder = Only("maximumRegionsPerBidder", form.Optional("award")),
            Submissions = Submissions(form, plan, hasRegion: true),
        };
        form.Close();
        return call;
    }

    private static EvaluationPlan Plan(FormObject form, bool allowsPrice) =>
        form.Required("plan") is { } value ? new PlanReader(allowsPrice).Read(value) : NoPlan;

    private static ImmutableArray<CaseSubmission> Submissions(FormObject form, EvaluationPlan plan, bool hasRegion) =>
        form.Required("submissions")?.List(new SubmissionReader(new LeafIndex(plan), hasRegion).Read) ?? [];

    private static int? Only(string name, FormValue? value)
    {
        if (value?.Object() is not { } form)
            return null;
        var count = form.Required(name)?.Count();
        form.Close();
        return count;
    }
}
