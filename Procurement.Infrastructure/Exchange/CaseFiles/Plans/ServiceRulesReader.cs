using System.Collections.Immutable;
using System.Text.Json;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Debriefs;
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
        var (disclosure, switches) = form.Optional("disclosure") is { } chosen
            ? Disclosure(chosen)
            : (usual.Disclosure, usual.DisclosureSwitches);
        var rules = new ServiceRules
        {
            CommentLength = form.Optional("commentLength")?.Whole() ?? usual.CommentLength,
            Spread = form.Optional("spread")?.Percent() ?? usual.Spread,
            Disclosure = disclosure,
            DisclosureSwitches = switches,
            LookedFor = form.Optional("lookedFor")?.List(LookedFor) ?? usual.LookedFor,
            Bands = form.Optional("bands")?.List(Band) ?? usual.Bands,
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

    /// <summary>A name; or the name and the switches that are set otherwise.</summary>
    private static (string Name, ImmutableArray<DisclosureSwitch> Switches) Disclosure(FormValue value)
    {
        if (value.Element.ValueKind == JsonValueKind.String)
            return (value.Text(), []);
        var form = value.Object();
        var name = form.Required(PlanWords.DisclosureName)?.Text() ?? "";
        var switches = PlanWords
            .DisclosureSwitches.Select(word => (word.Value, Flag: form.Optional(word.Key)?.Flag()))
            .Where(one => one.Flag is not null)
            .Select(one => new DisclosureSwitch(one.Value, one.Flag!.Value))
            .ToImmutableArray();
        form.Close();
        return (name, switches);
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

    private static PointBand Band(FormValue value)
    {
        var form = value.Object();
        var band = new PointBand(
            form.Required("from")?.Percent() ?? Percent.Of(0),
            form.Required("name")?.PartialText() ?? new("", ""),
            form.Required("text")?.PartialText() ?? new("", "")
        );
        form.Close();
        return band;
    }
}
