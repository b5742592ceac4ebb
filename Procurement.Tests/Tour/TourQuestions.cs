namespace Procurement.Tests.Tour;

/// <summary>What bidders ask and are told while a call is open.</summary>
internal sealed class TourQuestions(TourPeople people, TourCall call)
{
    /// <summary>A bidder asks, and all read the answer.</summary>
    public async Task Ask()
    {
        var text = "May the three years be those of a predecessor?";
        var question = (await people.Bidders["B1"].Post($"/calls/{call.Id}/questions", new { text })).Id();
        var answer = new
        {
            questions = new[] { question },
            wording = new { en = text, fr = "Les trois années peuvent-elles être celles d’un prédécesseur?" },
            reply = new { en = "Yes.", fr = "Oui." },
        };
        await people.Lead.Post($"/calls/{call.Id}/answers", answer);
        (await people.Bidders["B4"].Get($"/calls/{call.Id}")).List("answers").Should().HaveCount(1);
    }

    /// <summary>An addendum, which every bidder confirms having read.</summary>
    public async Task Amend()
    {
        var content = new
        {
            reason = new { en = "A bidder asked.", fr = "Un soumissionnaire a posé la question." },
            changes = new { en = "The description.", fr = "La description." },
            description = new { en = "A predecessor’s years count.", fr = "Les années d’un prédécesseur comptent." },
        };
        var addendum = (await people.Lead.Post($"/calls/{call.Id}/addenda", new { content })).Id();
        await people.Approver.Post($"/calls/{call.Id}/addenda/{addendum}/approve");
        await people.Lead.Post($"/calls/{call.Id}/addenda/{addendum}/publish");
        foreach (var bidder in people.Bidders.Values)
            await bidder.Post($"/calls/{call.Id}/addenda/{addendum}/acknowledge");
    }
}
