using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Plans;

/// <summary>Reads what only the service knows of a plan; what is absent is at its default.</summary>
internal static class ServiceRulesReader
{
    /// <summary>The rules that stand here.</summary>
    public static ServiceRules Read(FormValue value)
    {
        var form = value.Object();
        var usual = ServiceRules.Default;
        var rules = new ServiceRules
        {
            CommentLength = form.Optional("commentLength")?.Whole() ?? usual.CommentLength,
            Spread = form.Optional("spread")?.Percent() ?? usual.Spread,
            Disclosure = form.Optional("disclosure")?.Text() ?? usual.Disclosure,
            LookedFor = form.Optional("lookedFor")?.List(LookedFor) ?? usual.LookedFor,
            Quorum = form.Optional("quorum")?.Whole() ?? usual.Quorum,
            StandstillDays = form.Optional("standstillDays")?.Whole() ?? usual.StandstillDays,
            DebriefDays = form.Optional("debriefDays")?.Whole() ?? usual.DebriefDays,
            AddendumDays = form.Optional("addendumDays")?.Whole() ?? usual.AddendumDays,
            PlanningMonths = form.Optional("planningMonths")?.Whole() ?? usual.PlanningMonths,
            TransitionMonths = form.Optional("transitionMonths")?.Whole() ?? usual.TransitionMonths,
            ShowsInvited = form.Optional("showsInvited")?.Flag() ?? usual.ShowsInvited,
        };
        form.Close();
        return rules;
    }

    private static LookedFor LookedFor(FormValue value)
    {
        var form = value.Object();
        var looked = new LookedFor(
            form.Required("criterion")?.Text() ?? "",
            form.Required("text")?.PartialText() ?? new("", "")
        );
        form.Close();
        return looked;
    }
}
