using System.Collections;
using Procurement.Domain.Debriefs;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Reporting.Documents;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>For every policy, competition and bidder: what the policy withholds stands nowhere, and what it allows stands
/// there.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class PolicyCanaryTests
{
    private const int Competitions = 200;
    private const int Printed = 8;

    private static readonly ConcurrentDictionary<int, Lazy<CallRecord>> Played = [];
    private static readonly Language[] Languages = [Language.English, Language.French];

    private static IEnumerable<DisclosurePolicy> Policies()
    {
        var all = DisclosurePolicy.Names.Select(name => DisclosurePolicy.Named(name)!).ToList();
        var nothing = Enum.GetValues<Disclosable>().Select(what => new DisclosureSwitch(what, false)).ToList();
        return
        [
            .. all,
            DisclosurePolicy.Ontario.With([new(Disclosable.WinnerTotal, false)]) with
            {
                Name = "ontario-without-total",
            },
            DisclosurePolicy.Ontario.With(nothing) with
            {
                Name = "nothing",
            },
            DisclosurePolicy.Ontario.With([.. nothing.Select(one => one with { IsAllowed = true })]) with
            {
                Name = "all",
            },
        ];
    }

    private static IEnumerable<TestCaseData> Named() =>
        Policies().Select(policy => new TestCaseData(policy).SetArgDisplayNames(policy.Name));

    [TestCaseSource(nameof(Named))]
    public void A_debrief_says_what_its_policy_allows_and_nothing_that_it_withholds(DisclosurePolicy policy)
    {
        var said = new HashSet<Disclosable>();
        for (var seed = 1; seed <= Competitions; seed++)
            foreach (var (record, debrief) in Debriefs(seed, policy))
            foreach (var language in Languages)
            {
                var text = DocumentText.Of(ReportDocuments.Compose(debrief, language));
                foreach (var told in Check(record, debrief, language, policy, text, $"seed {seed}"))
                    said.Add(told);
            }
        said.Should().BeEquivalentTo(policy.Allowed.Where(IsFigure), "each is allowed to somebody somewhere");
    }

    [TestCaseSource(nameof(Named))]
    public void Nor_does_its_file_in_text_metadata_bookmarks_or_attachments(DisclosurePolicy policy)
    {
        for (var seed = 1; seed <= Printed; seed++)
            foreach (var (record, debrief) in Debriefs(seed, policy))
            foreach (var language in Languages)
            {
                var bytes = new PdfReportRenderer().Render(debrief, language).Content;
                var printed = new PrintedReport(bytes, language == Language.French);
                var text = string.Join('\n', printed.Blocks.Append(printed.Everything).Append(printed.Unprinted()));
                foreach (var (what, canary) in Withheld(record, debrief, language, policy))
                    Canaries.Holds(text, canary).Should().BeFalse($"{what} {canary} in seed {seed}");
            }
    }

    [Test]
    public void Whatever_a_debrief_holds_as_disclosed_its_policy_allows()
    {
        foreach (var policy in Policies())
            for (var seed = 1; seed <= Printed; seed++)
                foreach (var (_, debrief) in Debriefs(seed, policy))
                    Permissions(debrief).Where(what => !policy.Allows(what)).Should().BeEmpty(policy.Name);
    }

    private static IEnumerable<Disclosable> Check(
        CallRecord record,
        DebriefReport debrief,
        Language language,
        DisclosurePolicy policy,
        string text,
        string where
    )
    {
        foreach (var (what, canary) in Withheld(record, debrief, language, policy))
            Canaries.Holds(text, canary).Should().BeFalse($"{what} {canary} of {debrief.Bidder.Bidder} in {where}");
        foreach (var (what, canary) in Of(record, debrief, language).All())
            if (what is { } allowed && policy.Allows(allowed) && IsFigure(allowed) && Canaries.Holds(text, canary))
                yield return allowed;
    }

    private static IEnumerable<(Disclosable? What, string Canary)> Withheld(
        CallRecord record,
        DebriefReport debrief,
        Language language,
        DisclosurePolicy policy
    )
    {
        var canaries = Of(record, debrief, language);
        var all = canaries.All().ToList();
        var allowed = canaries.Own();
        allowed.UnionWith(all.Where(one => one.What is { } what && policy.Allows(what)).Select(one => one.Text));
        // A whole number may be anything: the points available, a day, a minimum.
        return all.Where(one => !allowed.Contains(one.Text) && !one.Text.EndsWith("00", StringComparison.Ordinal));
    }

    private static Canaries Of(CallRecord record, DebriefReport debrief, Language language) =>
        new(record, "R", debrief.Bidder.Bidder, language);

    /// <summary>Those that stand in a debrief as a figure or words of their own; a rank and a yes stand everywhere.</summary>
    private static bool IsFigure(Disclosable what) =>
        what
            is not (
                Disclosable.OwnRank
                or Disclosable.OwnQuality
                or Disclosable.WinnerStrengths
                or Disclosable.WinnerAgreement
                or Disclosable.OthersResponsive
                or Disclosable.OthersFairnessReport
            );

    private static IEnumerable<(CallRecord Record, DebriefReport Debrief)> Debriefs(int seed, DisclosurePolicy policy)
    {
        var record = Played.GetOrAdd(seed, one => new(() => UniqueFigures.Of(one))).Value;
        return DebriefReport
            .OfferedTo(record, "R")
            .Select(bidder => (record, DebriefReport.Of(record, "R", bidder, policy)!));
    }

    private static IEnumerable<Disclosable> Permissions(object? value)
    {
        if (value is null or string || value.GetType().Namespace?.StartsWith("Procurement.Domain.Plans") == true)
            return [];
        if (value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Disclosed<>))
            return [(Disclosable)type.GetProperty("What")!.GetValue(value)!];
        if (value is IEnumerable items)
            return items.Cast<object?>().SelectMany(Permissions);
        return value.GetType().Namespace == "Procurement.Domain.Reports"
            ? value.GetType().GetProperties().SelectMany(property => Permissions(property.GetValue(value)))
            : [];
    }
}
