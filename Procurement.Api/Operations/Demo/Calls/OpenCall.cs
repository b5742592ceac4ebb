using Procurement.Api.Application.Solicitations;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>A call that closes in some days: a bidder has uploaded its proposal and not submitted it, one question is
/// answered and one is not.</summary>
internal sealed class OpenCall(Scene scene, Bids bids)
{
    public const string Reference = "CFP-ES-3";
    public const string Region = "DURHAM";

    /// <summary>Who has begun a submission.</summary>
    public const string Preparing = "B04";

    private QuestionId asked;

    public DemoCall Enter(DemoCall rfq, Proposals proposals)
    {
        var (agenda, days) = (scene.Agenda, scene.Days);
        var plan = scene.Figures.CallsForProposals[1].Plan;
        var call = new DemoCall(scene, Reference, plan with { DrawSeed = null, Service = proposals.Rules(plan) });
        call.Draft(days.Ago(28, 11), () => Terms(rfq));
        call.Approve(days.Ago(24, 10));
        call.MakeKeys(days.Ago(23, 9));
        call.Publish(days.Ago(20, 9));
        agenda.At(days.Ago(11, 10, 12), async () => asked = await Ask(call, "B02", FirstQuestion));
        agenda.At(days.Ago(9, 16), () => Answer(call));
        agenda.At(days.Ago(4, 14, 25), () => bids.Upload(call, Preparing, Region, days.Ago(5, 9)));
        agenda.At(days.Ago(2, 11, 40), () => Ask(call, "B05", SecondQuestion));
        agenda.At(days.Ago(1, 16, 30), () => Amend(call));
        return call;
    }

    private const string FirstQuestion =
        "May results of an organization that we merged with count as our own under T1.1, if its staff came over to us?";

    private const string SecondQuestion =
        "Criterion T2.2 asks for coverage of the catchment. May a site just across the boundary, used by its residents "
        + "today, be counted?";

    private CallTerms Terms(DemoCall rfq) =>
        new()
        {
            Kind = CallKind.CallForProposals,
            Reference = Reference,
            Title = new BilingualText(
                "Call for proposals: service system manager, third phase",
                "Appel de propositions : gestionnaire du système de services, troisième phase"
            ),
            ClosesAt = scene.Days.Ahead(7, 17),
            QuestionsCloseAt = scene.Days.Ahead(3, 17),
            Regions = [Region],
            InvitesListOf = rfq.Id,
        };

    private Task<QuestionId> Ask(DemoCall call, string bidder, string text) =>
        scene.Do(Cast.Bidders[bidder], new AskQuestion(call.Id, text));

    private Task Answer(DemoCall call) =>
        scene.Do(
            Cast.Lead,
            new AnswerQuestions(
                call.Id,
                [asked],
                new BilingualText(
                    "May results of an organization that merged with the bidder count under T1.1?",
                    "Les résultats d’un organisme fusionné avec le soumissionnaire comptent-ils au critère T1.1?"
                ),
                new BilingualText(
                    "Yes, where the people who achieved them work for the bidder today. Name them in the proposal.",
                    "Oui, si les personnes qui les ont obtenus travaillent aujourd’hui pour le soumissionnaire. Nommez-les "
                        + "dans la proposition."
                )
            )
        );

    /// <summary>What waits for the approver.</summary>
    private Task Amend(DemoCall call) =>
        scene.Do(
            Cast.Lead,
            new DraftAddendum(
                call.Id,
                new AddendumContent
                {
                    Reason = new BilingualText(
                        "A bidder asked about sites outside the catchment, and the answer concerns all of them.",
                        "Un soumissionnaire s’est informé des points de service situés hors de la zone, et la réponse "
                            + "concerne tous les soumissionnaires."
                    ),
                    Changes = new BilingualText(
                        "Questions may be asked one working day longer. The closing time stays as it is.",
                        "Les questions sont acceptées un jour ouvrable de plus. L’heure de clôture ne change pas."
                    ),
                    QuestionsCloseAt = scene.Days.Ahead(4, 17),
                }
            )
        );
}
