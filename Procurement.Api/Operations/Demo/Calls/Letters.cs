using Procurement.Api.Application.Notices;
using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>The letters of a decided call: the lead reads each, the approver approves it, the lead sends it.</summary>
internal sealed class Letters(Scene scene)
{
    private IReadOnlyList<NoticeId> drafted = [];

    public void Tell(DemoCall call, int day)
    {
        var (agenda, days) = (scene.Agenda, scene.Days);
        agenda.At(days.Ago(day, 9, 15), async () => drafted = await scene.Do(Cast.Lead, new DraftNotices(call.Id)));
        Each(days.Ago(day, 10, 5), notice => scene.Do(Cast.Lead, new ReviewNotice(call.Id, notice, Version: 1)));
        Each(days.Ago(day, 14, 40), notice => scene.Do(Cast.Approver, new ApproveNotice(call.Id, notice, Version: 2)));
        Each(days.Ago(day - 1, 9), notice => scene.Do(Cast.Lead, new SendNotice(call.Id, notice)));
    }

    private void Each(DateTimeOffset at, Func<NoticeId, Task> act) =>
        scene.Agenda.At(
            at,
            async () =>
            {
                foreach (var notice in drafted)
                    await act(notice);
            }
        );
}
