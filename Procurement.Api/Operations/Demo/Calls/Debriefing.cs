using Procurement.Api.Application.Debriefs;
using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>Two who were not selected ask why: one was told and may read its report, the other waits for the lead.</summary>
internal sealed class Debriefing(Scene scene)
{
    /// <summary>Who was told: 0.01 points were missing.</summary>
    public const string Told = "B07";

    /// <summary>Who waits.</summary>
    public const string Waiting = "B04";

    private DebriefId debrief;

    public void Enter(DemoCall call, DemoRegion region)
    {
        var (agenda, days) = (scene.Agenda, scene.Days);
        var (heldAt, asking) = (days.Ago(14, 10), Cast.Bidders[Told]);
        agenda.At(
            days.Ago(27, 11, 20),
            async () => debrief = await scene.Do(asking, new RequestDebrief(region.Competition))
        );
        agenda.At(
            days.Ago(25, 9, 45),
            () =>
                scene.Do(Cast.Lead, new ScheduleDebrief(call.Id, debrief, heldAt, ["E1"], [Cast.Lead.Name], Version: 1))
        );
        agenda.At(
            days.Ago(14, 11, 30),
            () =>
                scene.Do(
                    Cast.Lead,
                    new RecordDebrief(
                        call.Id,
                        debrief,
                        heldAt,
                        [Cast.Lead.Name, Cast.Evaluators["E1"].Name, asking.Name],
                        "Went through the technical score criterion by criterion. The organization asked about the transition plan "
                            + "and the hours behind the staffing table; both reasons were read out. It will bid again."
                    )
                )
        );
        agenda.At(days.Ago(13, 9), () => scene.Do(Cast.Lead, new ReleaseDebriefReport(call.Id, debrief)));
        agenda.At(days.Ago(3, 15, 10), () => scene.Do(Cast.Bidders[Waiting], new RequestDebrief(region.Competition)));
    }
}
