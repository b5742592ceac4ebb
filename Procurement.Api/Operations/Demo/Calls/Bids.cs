using Procurement.Api.Application.Submissions;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>What bidders prepare and send.</summary>
internal sealed class Bids(Scene scene, ProposalPrint print)
{
    /// <summary>Every bidder sends what the figures say, as long before the closing as they say.</summary>
    public void Receive(DemoCall call, CaseSolicitation figures, DateTimeOffset closesAt)
    {
        foreach (var submission in figures.Submissions)
        {
            var at = closesAt - (figures.ClosesAt - submission.ReceivedAt);
            var isLate = at > closesAt;
            if (call.Plan.Steps.Any(step => step.Envelope == PlannedEnvelope.Technical))
            {
                // Printing takes a while; it goes on beside the play.
                var printed = Task.Run(() => Print(call, submission.Bidder, submission.Region, at));
                scene.Agenda.At(at.AddMinutes(-95), () => Prepare(call, submission.Bidder, submission.Region, printed));
            }
            scene.Agenda.At(at, () => Send(call, submission, isLate));
        }
    }

    /// <summary>A bidder uploads its proposal.</summary>
    public Task<DocumentId> Upload(DemoCall call, string bidder, string region, DateTimeOffset at) =>
        Upload(call, bidder, region, Print(call, bidder, region, at));

    private byte[] Print(DemoCall call, string bidder, string region, DateTimeOffset at)
    {
        var facts = scene.Figures.Bidders.Single(one => one.Id == bidder);
        var place = scene.Figures.Regions.Single(one => one.Code == region).Name;
        return print.Of(facts, call.Reference, place, call.Plan, at);
    }

    private async Task<DocumentId> Upload(DemoCall call, string bidder, string region, byte[] proposal)
    {
        var person = Cast.Bidders[bidder];
        var competition = call.Competitions[region];
        var permit = await scene.Do(person, new AskToUpload(competition, PlannedEnvelope.Technical));
        using var file = new MemoryStream(proposal);
        var stored = await scene.Vault.Store(permit.Document, NameOf(bidder, region), file, default);
        var (found, key) = stored.Value;
        await scene.Do(person, new AddDocument(competition, PlannedEnvelope.Technical, permit.Document, found, key));
        return permit.Document;
    }

    private async Task Prepare(DemoCall call, string bidder, string region, Task<byte[]> printed)
    {
        var document = await Upload(call, bidder, region, await printed);
        var places = Leaves(call)
            .Select((leaf, i) => new CriterionPlace(leaf, document, ProposalPrint.FirstAnswer + i));
        var person = Cast.Bidders[bidder];
        var version = (await scene.Do(person, new GetOwnSubmission(call.Competitions[region]))).Version;
        await scene.Do(person, new NamePlaces(call.Competitions[region], [.. places], version));
    }

    private async Task Send(DemoCall call, CaseSubmission submission, bool isLate)
    {
        var price = submission.Price is { } written ? DecimalText.Write(written) : null;
        var act = new ReceiveSubmission(call.Competitions[submission.Region], price);
        var sent = await scene.Try(Cast.Bidders[submission.Bidder], act);
        if (sent.IsRefused != isLate)
            throw new InvalidOperationException($"{submission.Bidder} in {submission.Region}: {sent.Refusals}");
    }

    private string NameOf(string bidder, string region) =>
        scene.Figures.Bidders.Single(one => one.Id == bidder).Language == Domain.Common.Texts.Language.French
            ? $"Proposition technique, {region}.pdf"
            : $"Technical proposal, {region}.pdf";

    private static IEnumerable<string> Leaves(DemoCall call) =>
        PlannedEnvelope.Find(call.Plan, PlannedEnvelope.Technical)!.Leaves;
}
