using System.Globalization;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Acceptance.Life;

/// <summary>The lead writes a call from an empty sheet: its terms, then the plan part by part in the editor.</summary>
internal sealed class LifePlan(Person lead)
{
    private string call = "";

    /// <summary>Writes it.</summary>
    /// <returns>The identifier of the call.</returns>
    public async Task<string> Write(string programme)
    {
        await Terms(programme);
        foreach (var (index, step) in LifeCase.Call.Plan.Steps.Index())
        {
            await Add(step);
            if (step is RatedStep rated)
                foreach (var criterion in rated.Criteria)
                    await Add($"/steps/{index}", criterion);
        }
        await Rules();
        var editor = await Editor();
        await editor.Fill("/totalPoints", Figure(LifeCase.Call.Plan.TotalPoints.ToDecimal()));
        await editor.Press("#plan button.btn");
        return call;
    }

    private async Task Terms(string programme)
    {
        var terms = LifeCase.Call;
        var screen = await lead.Open(
            $"/en/programmes/{programme}/calls/new",
            $"/fr/programmes/{programme}/appels/nouveau"
        );
        await screen.Fill("Form.Reference", terms.Reference);
        await Both(screen, "Form.Title.En", "Form.Title.Fr", terms.Title);
        await screen.Fill("Form.ClosesAt", $"{terms.ClosesAt:yyyy-MM-dd'T'HH:mm}");
        foreach (var region in terms.Regions)
            await screen.Choose("Form.Regions", region);
        await screen.Press();
        call = new Uri(screen.Page.Url).Segments[3].TrimEnd('/');
    }

    private async Task Add(PlanStep step)
    {
        const string At = "/steps/-";
        var kind = step switch
        {
            MandatoryStep => PlanWords.Mandatory,
            RatedStep => PlanWords.Rated,
            _ => PlanWords.Price,
        };
        var screen = await Part($"/steps&add={kind}");
        await screen.Fill($"{At}/id", step.Id);
        await Both(screen, $"{At}/name/en", $"{At}/name/fr", step.Name);
        await screen.Fill($"{At}/envelope", step.Envelope ?? "");
        if (step is MandatoryStep mandatory)
            foreach (var (index, requirement) in mandatory.Requirements.Index())
            {
                var row = $"{At}/requirements/{index}";
                await screen.Fill($"{row}/id", requirement.Id);
                await Both(screen, $"{row}/text/en", $"{row}/text/fr", requirement.Text);
            }
        if (step is ScoredStep scored)
            await screen.Fill($"{At}/maximum", Figure(scored.Maximum.ToDecimal()));
        if (step is RatedStep { Minimum.Percent: { } percent })
            await screen.Fill($"{At}/minimum/percent", $"{percent}");
        if (step is PriceStep price)
            await screen.Choose($"{At}/formula", PlanWords.Of(PlanWords.Formulas, price.Formula));
        if (step is PriceStep { AbnormallyLowBelowMean: { } below })
            await screen.Fill($"{At}/abnormallyLow/percentBelowMean", $"{below}");
        await screen.Press();
    }

    private async Task Add(string step, Criterion criterion)
    {
        var at = $"{step}/criteria/-";
        var screen = await Part($"{step}&add=criterion");
        await screen.Fill($"{at}/id", criterion.Id);
        await Both(screen, $"{at}/name/en", $"{at}/name/fr", criterion.Name);
        await screen.Fill($"{at}/maximum", Figure(criterion.Maximum.ToDecimal()));
        await screen.Press();
    }

    private async Task Rules()
    {
        var screen = await Part("");
        foreach (var (index, link) in LifeCase.Call.Plan.TieBreaks.Index())
            await screen.Pick($"/tieBreak/{index}", $"{link}");
        await screen.Press();
    }

    private Task<Screen> Part(string at) =>
        lead.Open($"/en/calls/{call}/plan/part?at={at}", $"/fr/appels/{call}/plan/partie?at={at}");

    private Task<Screen> Editor() => lead.Open($"/en/calls/{call}/plan", $"/fr/appels/{call}/plan");

    private static async Task Both(Screen screen, string english, string french, BilingualText text)
    {
        await screen.Fill(english, text.English);
        await screen.Fill(french, text.French);
    }

    private static string Figure(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
