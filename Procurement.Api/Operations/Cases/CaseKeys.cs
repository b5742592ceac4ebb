using Procurement.Api.Application.Envelopes;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Operations.Cases;

/// <summary>The key holders of a case with their passphrases: two of the three open.</summary>
internal sealed class CaseKeys
{
    private readonly Dictionary<string, string> passphrases = [];

    /// <summary>Names the holders of a call with a price step, and lets each make their key.</summary>
    public static async Task<CaseKeys> Make(Stage stage, SolicitationId call, EvaluationPlan plan)
    {
        var keys = new CaseKeys();
        if (!plan.Steps.Any(step => step is PriceStep))
            return keys;
        await stage.Do(CasePeople.Lead, new NameKeyHolders(call, CasePeople.KeyHolders, Version: 0));
        foreach (var holder in CasePeople.KeyHolders)
            keys.passphrases[holder] = (await stage.Do(holder, new MakeKey(call))).Passphrase;
        return keys;
    }

    /// <summary>Two holders give their shares; with the second the envelopes are opened, or what they lack is said.</summary>
    public async Task<Outcome<GivenShares>> Open(Stage stage, CompetitionId competition, string step)
    {
        await stage.Do(CasePeople.KeyHolders[0], Share(CasePeople.KeyHolders[0]));
        return await stage.Try(CasePeople.KeyHolders[1], Share(CasePeople.KeyHolders[1]));

        GiveShare Share(string holder) => new(competition, step, passphrases[holder]);
    }
}
