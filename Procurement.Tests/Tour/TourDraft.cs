namespace Procurement.Tests.Tour;

/// <summary>What a bidder prepares before it submits.</summary>
internal static class TourDraft
{
    /// <summary>A document in each envelope that is open to documents, and the page of each criterion.</summary>
    public static async Task Prepare(TourPerson bidder, string competition)
    {
        var own = $"{competition}/submissions/own";
        var places = new List<object>();
        foreach (var envelope in (await bidder.Get(own)).List("envelopes"))
        {
            if (envelope.GetProperty("isSealed").GetBoolean())
                continue;
            var leaves = envelope.GetProperty("leaves").Texts();
            var path = $"{own}/envelopes/{envelope.Text("name")}/documents?name=Proposal.pdf";
            var document = (await bidder.Upload(path, AFile.Pdf(leaves.Count + 1))).Text("document");
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
        if (places.Count > 0)
            await bidder.Put($"{own}/places", new { places }, await bidder.Tag(own));
        (await bidder.Get(own)).List("missing").Should().BeEmpty();
    }
}
