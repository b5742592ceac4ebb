using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>One call, from its draft to its closing.</summary>
internal sealed class DemoCall(Scene scene, string reference, EvaluationPlan plan)
{
    private SolicitationId? id;

    /// <summary>The call, once it is drafted.</summary>
    public SolicitationId Id => id ?? throw new InvalidOperationException("Not drafted yet.");

    public string Reference => reference;

    public EvaluationPlan Plan => plan;

    /// <summary>The competitions, once it is published, by region; an RFQ has one, without a region.</summary>
    public Dictionary<string, CompetitionId> Competitions { get; } = [];

    /// <summary>The lead writes it; the terms are asked for then, since they may name a call that came before.</summary>
    public void Draft(DateTimeOffset at, Func<CallTerms> terms) =>
        scene.Agenda.At(at, async () => id = await scene.Do(Cast.Lead, new DraftCall(scene.Programme, terms(), plan)));

    /// <summary>The approver approves the first version.</summary>
    public void Approve(DateTimeOffset at) =>
        scene.Agenda.At(at, () => scene.Do(Cast.Approver, new ApproveCall(Id, Version: 1)));

    /// <summary>Three hold keys; each is shown a passphrase once, and the demo writes it down for its visitors.</summary>
    public void MakeKeys(DateTimeOffset at)
    {
        var drawn = scene.Passphrases[reference] = [];
        scene.Agenda.At(
            at,
            () => scene.Do(Cast.Lead, new NameKeyHolders(Id, [.. Cast.KeyHolders.Select(scene.IdOf)], Version: 0))
        );
        foreach (var (i, holder) in Cast.KeyHolders.Index())
            scene.Agenda.At(
                at.AddMinutes(50 + (17 * i)),
                async () => drawn[holder.Email] = (await scene.Do(holder, new MakeKey(Id))).Passphrase
            );
    }

    public void Publish(DateTimeOffset at) =>
        scene.Agenda.At(
            at,
            async () =>
            {
                foreach (var one in await scene.Do(Cast.Lead, new PublishCall(Id)))
                    Competitions[one.Region] = one.Competition;
            }
        );

    public void Close(DateTimeOffset at) => scene.Agenda.At(at, () => scene.Do(Cast.Lead, new CloseCall(Id)));
}
