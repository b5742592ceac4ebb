using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>Takes a share from the key holder who acts.</summary>
internal sealed class HolderShares(
    ISealing sealing,
    IShareVault vault,
    IDuties duties,
    ICurrentPerson current,
    TimeProvider clock
)
{
    /// <summary>What shares are given for while a holder is being replaced: those for one replacement do not count for
    /// another.</summary>
    public static ShareOccasion ReplacementOf(KeyHolding holding) =>
        new(holding.Call, Step: $"replacement {holding.Joining!.Number}");

    /// <summary>Unlocks the holder's key. Refuses keys.not-named, duty.incompatible, envelope.same-person,
    /// keys.too-many-attempts, keys.passphrase-wrong.</summary>
    public async Task<Outcome<UnlockedKey>> Unlock(
        Solicitation call,
        KeyHolding holding,
        ShareOccasion occasion,
        string passphrase,
        CancellationToken cancellation
    )
    {
        var person = current.Person.Id;
        if (holding.Of(person) is not { Standing: HolderStanding.Holding, Key: { } key })
            return new Refusal("keys.not-named");
        var place = new Place
        {
            Programme = call.Programme,
            Call = call.Id,
            Stage = Stage.InEvaluation,
        };
        if (KeyHolderRules.Bars(await duties.HeldBy(person, cancellation), place) is { } incompatible)
            return incompatible;
        if (vault.GivenFor(occasion).Any(share => share.Person == person))
            return new Refusal("envelope.same-person");
        var owner = new KeyOwner(call.Id, person);
        if (vault.IsBarred(owner))
            return new Refusal("keys.too-many-attempts");
        // A slip of the pen shows by its check symbols, costs nothing to find and counts as no try.
        if (!sealing.IsWellFormed(passphrase))
            return new Refusal("keys.passphrase-wrong");
        if (sealing.Unlock(key, owner, passphrase) is { } unlocked)
            return unlocked;
        vault.NoteWrong(owner);
        return new Refusal("keys.passphrase-wrong");
    }

    /// <summary>The shares given so far and this one, and their keys.</summary>
    public (IReadOnlyList<GivenShare> Given, IReadOnlyList<UnlockedKey> Keys) With(
        ShareOccasion occasion,
        UnlockedKey key
    ) => ([.. vault.GivenFor(occasion), Mine], [.. vault.KeysFor(occasion), key]);

    /// <summary>Keeps the share until the others have given theirs.</summary>
    public void Keep(ShareOccasion occasion, UnlockedKey key) => vault.Keep(occasion, Mine, key);

    /// <summary>Wipes every share of the occasion, and this one.</summary>
    public void End(ShareOccasion occasion, UnlockedKey key)
    {
        vault.Empty(occasion);
        key.Dispose();
    }

    private GivenShare Mine => new(current.Person.Id, clock.GetUtcNow());
}
