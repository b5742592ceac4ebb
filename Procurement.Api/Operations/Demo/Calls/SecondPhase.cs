using Procurement.Api.Application.Fairness;
using Procurement.Api.Operations.Cases;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>
/// The call in the middle of its life, four regions at four places: one sheet not finished in the first, one spread not
/// settled in the second, prices still sealed in the third, ranked in the fourth.
/// </summary>
internal sealed class SecondPhase(Scene scene, Bids bids, Scoring scoring, Agreeing agreeing)
{
    public const string Reference = "CFP-ES-2";
    public const string Scored = "PEEL";
    public const string Agreed = "KINGSTON-PEMBROKE";
    public const string Sealed = "HAMILTON-NIAGARA";
    public const string Ranked = "MUSKOKA-KAWARTHAS";

    /// <summary>What the visitor finishes as an evaluator.</summary>
    public static (string Evaluator, string Bidder, string Leaf) Unfinished => ("E2", "B05", "T4.1");

    /// <summary>What the visitor settles as the chair: 55 % of the criterion lie between the marks.</summary>
    public static (string Bidder, string Leaf) Unsettled => ("B05", "T4.1");

    private const int Closing = 30;

    public DemoCall Enter(DemoCall rfq, Proposals proposals)
    {
        var (figures, days) = (scene.Figures.CallsForProposals[1], scene.Days);
        var closesAt = days.Ago(Closing, 17);
        var plan = figures.Plan with { DrawSeed = null, Service = proposals.Rules(figures.Plan) };
        var call = new DemoCall(scene, figures.Reference, plan);
        call.Draft(
            days.Ago(75, 10),
            () => CaseScript.Terms(figures) with { ClosesAt = closesAt, InvitesListOf = rfq.Id }
        );
        call.Approve(days.Ago(72, 16));
        call.MakeKeys(days.Ago(70, 9));
        call.Publish(days.Ago(68, 9));
        bids.Receive(call, figures, closesAt);
        call.Close(days.Ago(Closing - 1, 9));
        foreach (
            var (region, panel, technical) in new[]
            {
                (Ranked, 29, 27),
                (Sealed, 29, 22),
                (Agreed, 28, 15),
                (Scored, 15, 10),
            }
        )
            Begin(new DemoRegion(scene, call, figures, region), call, panel, technical, region);
        scene.Agenda.At(days.Ago(Closing - 1, 16), () => Observe(call));
        return call;
    }

    private void Begin(DemoRegion region, DemoCall call, int panel, int opens, string name)
    {
        var days = scene.Days;
        var (technical, presentation) = Rated.Of(call.Plan);
        region.NamePanel(panel);
        region.AnswerRequirements(opens + 1);
        scoring.Score(region, technical, opens, name == Scored ? Unfinished : null);
        if (name == Scored)
            return;
        agreeing.Agree(region, technical, opens - 7, name == Agreed ? Unsettled : null);
        if (name == Agreed)
            return;
        region.Close(technical.Id, days.Ago(opens - 8, 9));
        scoring.Score(region, presentation, opens - 9);
        agreeing.Agree(region, presentation, opens - 15);
        region.Close(presentation.Id, days.Ago(opens - 16, 9));
        if (name == Sealed)
        {
            region.Open("commercial", days.Ago(opens - 17, 9));
            return;
        }
        region.OpenPrices(opens - 17, scene.Passphrases[Reference]);
        region.Rank(days.Ago(opens - 18, 9));
    }

    private Task Observe(DemoCall call) =>
        scene.Do(
            Cast.Monitor,
            new RecordObservation(
                call.Id,
                FairnessPhase.Submission,
                new BilingualText(
                    "I watched the closing of the call in the service. Every submission was received before the closing time; "
                        + "nobody could read one before it, and no count was shown.",
                    "J’ai suivi la clôture de l’appel dans le service. Toutes les soumissions ont été reçues avant l’heure; "
                        + "personne ne pouvait en lire avant, et aucun nombre n’était affiché."
                )
            )
        );
}
