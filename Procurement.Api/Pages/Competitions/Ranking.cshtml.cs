using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Reports;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Competitions;

/// <summary>Who is first, by what; what is recommended; and the reports.</summary>
internal sealed class RankingModel(PageDoor door) : LocalizedPage(door)
{
    /// <summary>The documents that say how the competition ended.</summary>
    private static readonly ReportDocumentKind[] Results =
    [
        ReportDocumentKind.Qualification,
        ReportDocumentKind.Evaluation,
        ReportDocumentKind.Comparison,
        ReportDocumentKind.Recommendation,
        ReportDocumentKind.Debrief,
    ];

    /// <summary>The ranking.</summary>
    public RankingDetails Ranking { get; private set; } = null!;

    /// <summary>The reports of the competition; none before the call is decided.</summary>
    public IReadOnlyList<ReportTitle> Reports { get; private set; } = [];

    /// <summary>How figures are written.</summary>
    public Formats Figures { get; private set; } = null!;

    public override string Title => Words.Say("Ranking.Title", Name);

    public override bool IsSynthetic => Ranking?.IsSynthetic == true || base.IsSynthetic;

    /// <summary>Name of the competition: its region, or that it is the qualification.</summary>
    public string Name => Ranking.Region?.In(Language) ?? Words["Start.Qualification"];

    /// <summary>The proposals that have a rank, best first.</summary>
    public IEnumerable<RankedProposal> Ranked => Ranking.Proposals.Where(one => one.Rank is not null);

    /// <summary>The others.</summary>
    public IEnumerable<RankedProposal> NotRanked => Ranking.Proposals.Where(one => one.Rank is null);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition)
    {
        if (await Ask(new ShowRanking(new CompetitionId(competition))) is not { } ranking)
            return NotShown();
        Ranking = ranking;
        Figures = new Formats(Language, Ranking.Currency);
        var reports = await Ask(new ListReports(new SolicitationId(Ranking.Call)));
        Reports = [.. (reports ?? []).Where(IsShownHere)];
        return Page();
    }

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Words["Start.Title"], To(FrameAddresses.Start)), new(Ranking.Reference)];

    /// <summary>The one thing first: who leads.</summary>
    public string Lead()
    {
        var ranked = Ranked.ToList();
        var first = ranked.Where(one => one.Rank == 1).ToList();
        return Ranking.Number is null ? Words["Ranking.NotYet"]
            : ranked.Count == 0 ? Words["Ranking.NobodyRanked"]
            : first.Count > 1 ? Words.Say("Ranking.LeadShared", first.Count, ranked.Count)
            : Ranking.Method != RankingMethod.HighestTotal
                ? Words.Say("Ranking.LeadBy", first[0].Name, ranked.Count, Words[$"Ranking.By.{Ranking.Method}"])
            : ranked.Count == 1 ? Words.Say("Ranking.LeadAlone", first[0].Name, Figures.Points(first[0].Total!.Value))
            : Words.Say("Ranking.Lead", first[0].Name, ranked.Count, Figures.Points(first[0].Total!.Value));
    }

    /// <summary>The link of the tie chain that decided, in words; a dash where nothing tied.</summary>
    public string TieOf(RankedProposal proposal)
    {
        if (proposal.TieDecidedBy is not { } link || TieBreak.Read(link) is not { } tie)
            return Words["None"];
        var step = Ranking.Steps.FirstOrDefault(one => one.Id == tie.Id)?.Name.In(Language);
        return Words.Say($"Tie.{tie.Kind}", step ?? tie.Id);
    }

    // Of its own region, and over all regions of its call.
    private bool IsShownHere(ReportTitle title) =>
        Results.Contains(title.Document)
        && ((title.Region ?? "") == Ranking.RegionCode || title is { Region: null, Bidder: null });

    /// <summary>What a report is, whom it is for, and in which language.</summary>
    public string NameOf(ReportTitle title)
    {
        var language = Words[$"Language.{title.Language}"];
        return title.Bidder is { } bidder
            ? Words.Say($"Report.{title.Document}", Ranking.Proposals.First(one => one.Bidder == bidder).Name, language)
            : Words.Say($"Report.{title.Document}", language);
    }
}
