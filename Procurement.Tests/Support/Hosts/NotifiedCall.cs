using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Notices;
using Procurement.Domain.Notices;

namespace Procurement.Tests.Support.Hosts;

/// <summary>Brings a recommended call of one region to its end, by everybody's own acts.</summary>
internal static class NotifiedCall
{
    /// <summary>Approves the award, signs it, and tells everybody.</summary>
    public static async Task Notify(this AStage stage, SolicitationId call)
    {
        await stage.Sign(call);
        foreach (var notice in await stage.ApprovedLetters(call))
            await stage.Stage.Do(CasePeople.Lead, new SendNotice(call, notice));
    }

    /// <summary>Approves the award and signs it.</summary>
    public static async Task Sign(this AStage stage, SolicitationId call)
    {
        var shown = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        NamedWinner[] winners = [.. shown.Regions.Select(one => new NamedWinner(one.Region, one.Winner))];
        await stage.Stage.Do(CasePeople.Approver, new ApproveAward(call, shown.Version, winners, ACompetition.Reason));
        await stage.Stage.Do(
            CasePeople.Lead,
            new SignAgreement(call, "ALL", new(2024, 6, 3), new(2024, 7, 1), new(2029, 6, 30), shown.Version + 1)
        );
    }

    /// <summary>The letters of a signed call, ready to be sent.</summary>
    public static async Task<IReadOnlyList<NoticeId>> ApprovedLetters(this AStage stage, SolicitationId call)
    {
        var drafted = await stage.Stage.Do(CasePeople.Lead, new DraftNotices(call));
        foreach (var notice in drafted)
        {
            await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice, 1));
            await stage.Stage.Do(CasePeople.Approver, new ApproveNotice(call, notice, 2));
        }
        return drafted;
    }
}
