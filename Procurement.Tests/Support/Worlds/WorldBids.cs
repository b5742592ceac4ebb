using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.People;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;
using static Procurement.Tests.Support.Worlds.WorldLife;

namespace Procurement.Tests.Support.Worlds;

/// <summary>What the bidders hand in.</summary>
internal static class WorldBids
{
    public static async Task Submit(this World world)
    {
        foreach (var (bidder, index) in world.Figures.Bidders.Select((bidder, index) => (bidder, index)))
        {
            world.Now = ACompetition.Before.AddMinutes(index);
            if (!world.Figures.Proposals.TryGetValue(bidder, out var proposal))
                continue;
            var (person, at) = (CasePeople.Bidder(bidder), world.Competition);
            var document = (await world.Do(person, new AskToUpload(at, Technical))).Document;
            world.Documents.Add(document);
            var content = new MemoryStream(AFile.Pdf(proposal.Pages));
            var vault = world.Services.GetRequiredService<DocumentVault>();
            var stored = (await vault.Store(document, proposal.FileName, content, default)).Value;
            await world.Do(person, new AddDocument(at, Technical, document, stored.Facts, stored.Key));
            var version = (await world.Do(person, new GetOwnSubmission(at))).Version;
            var places = WorldFigures.Leaves.Select(leaf => new CriterionPlace(leaf, document, proposal.Pages));
            await world.Do(person, new NamePlaces(at, [.. places], version));
            await world.Do(person, new ReceiveSubmission(at, proposal.Price));
        }
        world.Now = ACompetition.Closing.AddMinutes(-1);
    }
}
