using System.Globalization;
using System.Security.Cryptography;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>What bidders prepare and submit, each on their own screen.</summary>
internal sealed class LifeBids(ClockedSite site, People people, LifeCall call)
{
    /// <summary>Each at the instant that the case says.</summary>
    public async Task Receive()
    {
        foreach (var submission in LifeCase.Call.Submissions.OrderBy(one => one.ReceivedAt))
        {
            site.Clock.GoTo(submission.ReceivedAt.AddHours(-1));
            var bid = new Bid(
                people.Bidders[submission.Bidder],
                call.Competitions[submission.Region],
                BlankPdf.Of(1 + LifeCase.Call.Plan.RatedSteps.Sum(step => step.Leaves.Count()))
            );
            foreach (var step in LifeCase.Call.Plan.RatedSteps)
                await bid.Upload(step.Envelope!);
            await bid.Place();
            site.Clock.GoTo(submission.ReceivedAt);
            await bid.Submit(LifeCase.PriceOf(submission));
        }
    }

    /// <summary>One proposal before its bidder.</summary>
    private sealed class Bid(Person bidder, string competition, byte[] document)
    {
        public async Task Upload(string envelope)
        {
            var screen = await Open($"envelopes/{envelope}", $"enveloppes/{envelope}");
            await screen.Attach("File", document);
            await screen.Press("form[data-upload] button.btn");
        }

        /// <summary>Names the page on which each criterion is answered.</summary>
        public async Task Place()
        {
            var screen = await Open("pages", "pages");
            foreach (var (index, field) in (await screen.Page.Locator("input[name=PageNo]").AllAsync()).Index())
                await field.FillAsync($"{index + 2}");
            await screen.Press();
        }

        /// <summary>Types the price, looks at it as it will be sealed, and submits; the receipt names what was sent.</summary>
        public async Task Submit(decimal price)
        {
            var screen = await Open("submit", "soumettre");
            await screen.Fill("Price", price.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', Point));
            await screen.Press("form[action*='handler=Check'] button");
            (await screen.Text()).Should().Contain(Figures.Written(price, bidder.Language));
            await screen.Page.CheckAsync("#Authorized");
            await screen.Press("main form:has(#Authorized) button.btn");
            var receipt = await screen.Text();
            receipt.Should().Contain(Convert.ToHexStringLower(SHA256.HashData(document)));
            receipt.Should().NotContain(Figures.Written(price, bidder.Language), "the price is sealed");
        }

        private char Point => bidder.Language == "fr" ? ',' : '.';

        private Task<Screen> Open(string english, string french) =>
            bidder.Open($"/en/proposals/{competition}/{english}", $"/fr/propositions/{competition}/{french}");
    }
}
