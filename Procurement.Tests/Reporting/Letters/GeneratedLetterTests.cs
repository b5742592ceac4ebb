using Procurement.Domain.Debriefs;

namespace Procurement.Tests.Reporting.Letters;

/// <summary>Letters of generated competitions, under each policy in turn.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class GeneratedLetterTests
{
    private static readonly string[] Policies = [.. DisclosurePolicy.Names];

    [TestCaseSource(typeof(GeneratedSeeds), nameof(GeneratedSeeds.Tens))]
    public void Every_figure_is_the_ranking_cores_and_both_languages_carry_the_same(int[] seeds)
    {
        var figures = 0;
        foreach (var seed in seeds)
        {
            var played = PlayedCalls.Of(GeneratedCase.Bytes(GeneratedCase.Of(seed)));
            foreach (var letter in PlayedLetters.Of(played, Policies[seed % Policies.Length]))
            {
                var about = $"seed {seed} {letter.Bidder.Bidder} {letter.Content.Kind} {letter.Policy.Name}";
                var english = LetterFigures.Of(letter, Language.English);
                LetterFigures.Of(letter, Language.French).Order().Should().Equal(english.Order(), about);
                var owned = LetterFigures.Owned(played, letter).ToList();
                owned.Except(english).Should().BeEmpty(about);
                figures += owned.Count;
            }
        }
        figures.Should().BePositive("letters that quote nothing show nothing");
    }
}
