using Procurement.Api.Application.Awards;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Results;

/// <summary>A page about the award of a call.</summary>
internal abstract class AwardPage(PageDoor door) : LocalizedPage(door, ResultsWords.Pair)
{
    /// <summary>The award and its figures.</summary>
    public AwardFigures Award { get; private set; } = null!;

    /// <summary>How its figures are written.</summary>
    public RankingWriting Writing { get; private set; } = null!;

    /// <summary>Identifier of the call.</summary>
    public Guid Call { get; private set; }

    public override bool IsSynthetic => Award?.Names.Facts.IsSynthetic == true || base.IsSynthetic;

    /// <summary>Finds the award; false: it is not shown.</summary>
    protected async Task<bool> Find(Guid call)
    {
        Call = call;
        if (await Ask(new ShowAwardFigures(new SolicitationId(call))) is not { } award)
            return false;
        Award = award;
        var figures = new Formats(Language, award.Names.Facts.Currency);
        Writing = new RankingWriting(Words, figures, award.Call.Plan, award.NameOf);
        return true;
    }

    /// <summary>The address of the award.</summary>
    public string Here(Guid call) => To(ResultsAddresses.Award, call);

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Award.Names.Facts.TimeZone);

    /// <summary>A day of the programme's calendar.</summary>
    public string Date(DateOnly day) => new Moments(Language, Award.Names.Facts.TimeZone).Date(day);

    /// <summary>Names one after another.</summary>
    public string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : Words.Say("Listed", string.Join(", ", all.SkipLast(1)), all[^1]);
    }

    /// <summary>Name of the first rank; where it is shared, of all that share it.</summary>
    public string FirstOf(RegionFigures region) =>
        region.First.Any() ? Listed(region.First.Select(one => Writing.NameOf(one.Bidder))) : Words["None"];

    /// <summary>What a proposal is ranked by.</summary>
    public string ValueOf(ProposalResult? proposal) => proposal is null ? Words["None"] : Writing.Value(proposal);

    /// <summary>How a region stands, as class and word.</summary>
    public static (string Tag, string Word) StateOf(RegionFigures region) =>
        region switch
        {
            { Agreement: not null } => ("tag done", "Region.Signed"),
            { NoAwardReason: not null } => ("tag stop", "Region.NoAward"),
            { Ranking: null } => ("tag", "Region.NotRanked"),
            { IsOutdated: true } => ("tag warn", "Region.Outdated"),
            { Winner: null, Code: null } => ("tag", "Region.Waits"),
            { Winner: null } => ("tag stop", "Region.Nobody"),
            { PassedOver.IsEmpty: false } => ("tag warn", "Region.Cap"),
            _ => ("tag done", "Region.First"),
        };

    /// <summary>A reason in both languages; null: nothing was typed.</summary>
    protected static BilingualText? Reason(string? english, string? french) =>
        string.IsNullOrWhiteSpace(english) && string.IsNullOrWhiteSpace(french)
            ? null
            : new BilingualText(english?.Trim() ?? "", french?.Trim() ?? "");
}
