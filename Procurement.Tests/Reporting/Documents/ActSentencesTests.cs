using Procurement.Api.Application.Pipeline;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>Every act that the record of a call can hold has its sentences, and no other.</summary>
internal sealed class ActSentencesTests
{
    [TestCase(Language.English)]
    [TestCase(Language.French)]
    public void Every_act_has_a_sentence_done_and_a_sentence_refused(Language language)
    {
        var acts = typeof(ICommand)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ICommand).IsAssignableFrom(type))
            .Where(type => type == typeof(DraftCall) || About.Any(about => about.IsAssignableFrom(type)))
            .Select(type => type.Name);
        Words
            .Of(Words.Acts, language)
            .Keys.Should()
            .BeEquivalentTo(acts.SelectMany(act => new[] { $"Done.{act}", $"Refused.{act}" }));
    }

    [TestCase(Language.English)]
    [TestCase(Language.French)]
    public void Each_is_a_sentence_of_its_own(Language language)
    {
        var words = Words.Of(Words.Acts, language);
        words.Values.Should().OnlyHaveUniqueItems();
        words.Values.Should().OnlyContain(sentence => char.IsUpper(sentence[0]) && sentence.EndsWith('.'));
    }

    private static readonly Type[] About = [typeof(IAboutCall), typeof(IAboutCompetition)];
}
