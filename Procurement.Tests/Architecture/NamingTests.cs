namespace Procurement.Tests.Architecture;

/// <summary>A name that needs one of these words has not been found yet.</summary>
public sealed partial class NamingTests
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Utils", "Util", "Dto", "Base", "Impl"];

    [Test]
    public void Types_are_named_in_the_words_of_the_procurement_office() =>
        Faults(
                Projects
                    .All.Append(typeof(NamingTests).Assembly)
                    .SelectMany(assembly => assembly.WrittenTypes())
                    .Where(type => type.Namespace != typeof(ScoreManager).Namespace && !IsMigration(type))
            )
            .Should()
            .BeEmpty();

    [TestCase(typeof(ScoreManager))]
    [TestCase(typeof(RankingHelper))]
    [TestCase(typeof(ScoreUtils))]
    [TestCase(typeof(ScoreDto))]
    [TestCase(typeof(PageBase))]
    [TestCase(typeof(RankingService))]
    [TestCase(typeof(RankingImpl))]
    public void The_rule_reports(Type sample) => Faults([sample]).Should().ContainSingle();

    [TestCase(typeof(DatabaseFile))]
    [TestCase(typeof(ServiceTerms))]
    public void The_rule_lets_pass(Type sample) => Faults([sample]).Should().BeEmpty();

    private static IEnumerable<string> Faults(IEnumerable<Type> types) =>
        from type in types
        let words = Word.Matches(type.Name.Split('`')[0]).Select(match => match.Value).ToList()
        where words.Intersect(Empty).Any() || words.LastOrDefault() == "Service"
        select type.FullName;

    private static bool IsMigration(Type type) => type.Namespace!.Contains(".Migrations");

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+")]
    private static partial Regex Word { get; }
}
