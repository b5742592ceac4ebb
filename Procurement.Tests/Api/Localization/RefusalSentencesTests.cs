using Procurement.Api.Localization;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Tests.Api.Localization;

internal sealed class RefusalSentencesTests
{
    [Test]
    public void A_limit_is_written_as_each_language_writes_numbers()
    {
        var refusal = new Refusal("score.above-maximum", "T1", Points.Of(1234.5m));

        RefusalSentences
            .In(Language.English, refusal)
            .Should()
            .Be("The score for T1 is above its maximum of 1,234.5. Write a score from 0 to 1,234.5.");
        RefusalSentences
            .In(Language.French, refusal)
            .Should()
            .Be("La note pour T1 dépasse le maximum de 1\u00A0234,5. Écrivez une note de 0 à 1\u00A0234,5.");
    }

    [Test]
    public void What_the_format_asks_for_is_said_in_words([Values] Expectation expected, [Values] Language language) =>
        RefusalSentences
            .In(language, new("case.wrong-type", expected))
            .Should()
            .NotContain(expected.ToString() + ".")
            .And.NotContain("{");
}
