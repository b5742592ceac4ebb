using System.Collections.Immutable;
using System.Text;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>
/// A key holder gives their share, on their own device. With the last one that is needed, the commercial envelopes of the
/// proposals that passed every step before the price are opened, all in that one act; the others stay sealed for good.
/// </summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">The price step.</param>
/// <param name="Passphrase">The holder's own, as it was shown to them; blanks, hyphens and case do not matter.</param>
/// <remarks>Refuses: access.not-found, keys.not-named, duty.incompatible, envelope.same-person, keys.too-many-attempts,
/// keys.passphrase-wrong, envelope.before-closing, envelope.technical-not-closed, envelope.already-open and, with the
/// last share, all proposals together, envelope.digest-differs, price.missing, price.not-positive, price.too-precise;
/// then the last share counts as not given.</remarks>
public sealed record GiveShare(CompetitionId Competition, string Step, string Passphrase)
    : ICommand<GivenShares>,
        IAboutCompetition
{
    // Whoever writes a request to a log does not write the passphrase.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(nameof(Competition)).Append(" = ").Append(Competition.Value);
        return true;
    }
}

/// <summary>How far an occasion has come.</summary>
/// <param name="Given">So many shares were given.</param>
/// <param name="Needed">So many are needed.</param>
/// <param name="IsDone">Whether the last one was in: the envelopes are open, or the holder is replaced.</param>
public sealed record GivenShares(int Given, int Needed, bool IsDone);

internal sealed class GiveShareHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IKeyHoldings holdings,
    DocumentDesk documents,
    HolderShares shares,
    ISealing sealing,
    TimeProvider clock
) : IRequestHandler<GiveShare, Outcome<GivenShares>>
{
    public async Task<Outcome<GivenShares>> Handle(GiveShare command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || call.Plan.Find(command.Step) is not PriceStep step
            || await holdings.Of(call.Id, cancellationToken) is not { } holding
        )
            return AccessRefusals.NotFound;
        if (competition.BarsOpening(call, step.Id) is { } barred)
            return barred;
        var occasion = new ShareOccasion(call.Id, competition.Id, step.Id);
        var unlocked = await shares.Unlock(call, holding, occasion, command.Passphrase, cancellationToken);
        if (unlocked.IsRefused)
            return unlocked.Refusals;
        var (given, keys) = shares.With(occasion, unlocked.Value);
        if (given.Count < holding.Threshold)
        {
            shares.Keep(occasion, unlocked.Value);
            return new GivenShares(given.Count, holding.Threshold, IsDone: false);
        }
        var opened = await Open(competition.Id, step, holding.Threshold, given, keys, cancellationToken);
        if (!opened.IsEmpty)
        {
            unlocked.Value.Dispose();
            return opened;
        }
        shares.End(occasion, unlocked.Value);
        return new GivenShares(given.Count, holding.Threshold, IsDone: true);
    }

    private async Task<ImmutableArray<Refusal>> Open(
        CompetitionId competition,
        PriceStep step,
        int threshold,
        IReadOnlyList<GivenShare> given,
        IReadOnlyList<UnlockedKey> keys,
        CancellationToken cancellation
    )
    {
        var file = (await competitions.FileOf(competition, cancellation))!;
        var reached = file.Reaching(step).Select(submission => submission.Id).ToList();
        var unsealing = new Unsealing(sealing, await documents.ItemsOf(reached, cancellation), keys);
        var openable = unsealing.Documents();
        if (openable.IsRefused)
            return openable.Refusals;
        var prepared = await documents.Prepare(openable.Value, cancellation);
        if (prepared.IsRefused)
            return prepared.Refusals;
        var shares = new OpeningShares(threshold, given, unsealing.FormIn);
        var refusals = file.Competition.OpenEnvelopes(file, step, shares, clock.GetUtcNow());
        if (refusals.IsEmpty)
        {
            foreach (var open in prepared.Value)
                open();
        }
        return refusals;
    }
}
