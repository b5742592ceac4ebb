using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The page of a call or of one of its competitions.</summary>
internal abstract class HubPage(PageDoor door) : LifePage(door)
{
    /// <summary>The call.</summary>
    public CallLife Call { get; protected set; } = null!;

    public override bool IsSynthetic => Call?.IsSynthetic == true || base.IsSynthetic;

    /// <summary>Where the call stands, in a sentence.</summary>
    public string Standing() => Words.Say($"Stage.{Call.Stage}.Lead", Moment(Call.ClosesAt, Call.TimeZone));

    /// <summary>What is being done in a competition, and what comes next.</summary>
    public string Standing(RegionLife region)
    {
        if (Call.Stage is not Stage.InEvaluation)
            return Standing();
        var ahead = region.Steps.Where(step => !step.IsDone).Select(step => WordOf(step, Call)).Take(2).ToList();
        return ahead.Count switch
        {
            0 => Words["Hub.AllDone"],
            1 => Words.Say("Hub.Now", ahead[0]),
            _ => Words.Say("Hub.NowAndNext", ahead[0], ahead[1]),
        };
    }
}
