using Procurement.Api.Application.Awards;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Results;

/// <summary>A page about flagged prices.</summary>
internal abstract class LowPricePage(PageDoor door) : LocalizedPage(door, ResultsWords.Pair)
{
    /// <summary>The flagged prices.</summary>
    public LowPriceDetails Low { get; private set; } = null!;

    /// <summary>Amounts in the programme's currency.</summary>
    public Formats Figures { get; private set; } = null!;

    /// <summary>Identifier of the competition.</summary>
    public Guid Place { get; private set; }

    public override bool IsSynthetic => Low?.Names.Facts.IsSynthetic == true || base.IsSynthetic;

    /// <summary>Finds them; false: they are not shown.</summary>
    protected async Task<bool> Find(Guid competition)
    {
        Place = competition;
        if (await Ask(new ShowLowPrices(new CompetitionId(competition))) is not { } low)
            return false;
        Low = low;
        Figures = new Formats(Language, low.Names.Facts.Currency);
        return true;
    }

    /// <summary>Name of the region, or the call's reference.</summary>
    public string Name => Low.Region?.In(Language) ?? Low.Reference;

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Low.Names.Facts.TimeZone);

    /// <summary>Why a price is flagged, with the figures.</summary>
    public string Rule() =>
        Low is { Basis: { FlagAtOrBelow: { } limit } basis, BelowMean: { } percent }
            ? Words.Say(
                "Low.Rule",
                Figures.MoneyLimit(limit),
                Figures.Percent(percent.Exact),
                basis.Count,
                Figures.MoneyRounded(basis.Mean)
            )
            : Words["Low.NoRule"];

    /// <summary>How far a review has come, as class and word.</summary>
    public static (string Tag, string Word) StateOf(FlaggedPriceDetails one) =>
        one.Review switch
        {
            null => ("tag", "Low.NotAsked"),
            { IsExplained: true } => ("tag done", "Low.Explained"),
            { IsExplained: false } => ("tag stop", "Low.NotExplained"),
            { AnsweredAt: not null } => ("tag part", "Low.Answered"),
            _ => ("tag part", "Low.Asked"),
        };
}
