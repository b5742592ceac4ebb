using System.Text;
using Procurement.Domain.Common.Numbers;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>What bidders prepare and submit.</summary>
internal sealed class LifeBids(ClockedSite site, People people, LifeCall call)
{
    /// <summary>Each at the instant that the case says.</summary>
    public async Task Receive()
    {
        foreach (var submission in LifeCase.Call.Submissions.OrderBy(one => one.ReceivedAt))
        {
            site.Clock.GoTo(submission.ReceivedAt.AddHours(-1));
            await Prepare(submission);
            site.Clock.GoTo(submission.ReceivedAt);
            await Submit(submission);
        }
    }

    private async Task Prepare(CaseSubmission submission)
    {
        var bidder = people.Bidders[submission.Bidder].Wire;
        var own = $"/competitions/{call.Competitions[submission.Region]}/submissions/own";
        var places = new List<object>();
        foreach (var envelope in (await bidder.Get(own)).List("envelopes"))
        {
            if (envelope.GetProperty("isSealed").GetBoolean())
                continue;
            var leaves = envelope.GetProperty("leaves").Texts();
            var path = $"{own}/envelopes/{envelope.Text("name")}/documents?name=Proposal.pdf";
            var document = (await bidder.Upload(path, Pdf(leaves.Count + 1))).Text("document");
            places.AddRange(
                leaves.Select(
                    (criterion, i) =>
                        new
                        {
                            criterion,
                            document,
                            page = i + 1,
                        }
                )
            );
        }
        await bidder.Put($"{own}/places", new { places }, await bidder.Tag(own));
    }

    private async Task Submit(CaseSubmission submission)
    {
        var priceForm = DecimalText.Write(submission.Price!.Value);
        var path = $"/competitions/{call.Competitions[submission.Region]}/submissions";
        await people.Bidders[submission.Bidder].Wire.Post(path, new { priceForm });
    }

    /// <summary>A file of so many blank pages.</summary>
    private static byte[] Pdf(int pages)
    {
        var kids = string.Join(' ', Enumerable.Range(3, pages).Select(page => $"{page} 0 R"));
        var text = new StringBuilder("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        text.Append($"2 0 obj\n<< /Type /Pages /Kids [{kids}] /Count {pages} /MediaBox [0 0 612 792] >>\nendobj\n");
        for (var page = 0; page < pages; page++)
            text.Append($"{page + 3} 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n");
        return Encoding.ASCII.GetBytes(text + "\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    }
}
