namespace Procurement.Tests.Architecture;

/// <summary>A use case is one file, named after its request, with its handler inside.</summary>
public sealed partial class UseCaseFormTests
{
    private const string Application = "Procurement.Api/Application";

    [Test]
    public void A_handler_is_internal_and_sealed() =>
        OpenHandlers(Handlers.Under(Projects.Api, "Procurement.Api")).Should().BeEmpty();

    [Test]
    public void A_use_case_stands_in_one_file_of_its_own() =>
        Faults(SourceTree.CodeOf("Procurement.Api")).Should().BeEmpty();

    [Test]
    public void The_rule_reports_a_handler_that_is_open() =>
        OpenHandlers([typeof(OpenHandler)]).Should().ContainSingle(nameof(OpenHandler));

    [TestCase(
        $"{Application}/A/Score.cs",
        "class ScoreHandler : IRequestHandler<Score, X> class B : IRequestHandler<B, X>"
    )]
    [TestCase($"{Application}/A/Handlers.cs", "class ScoreHandler : IRequestHandler<Score, X>")]
    [TestCase($"{Application}/A/Score.cs", "class RateHandler : IRequestHandler<Rate, X>")]
    [TestCase("Procurement.Api/Endpoints/Score.cs", "record Score; class ScoreHandler : IRequestHandler<Score, X>")]
    public void The_rule_reports(string path, string code) =>
        Faults([new SourceFile(path, code)]).Should().NotBeEmpty();

    [TestCase(
        $"{Application}/A/Score.cs",
        "record Score(int A) : IRequest; class ScoreHandler : IRequestHandler<Score, X>"
    )]
    public void The_rule_lets_pass(string path, string code) => Faults([new SourceFile(path, code)]).Should().BeEmpty();

    private static IEnumerable<string> OpenHandlers(IEnumerable<Type> handlers) =>
        handlers.Where(type => type.IsPublic || !type.IsSealed).Select(type => type.Name);

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            var requests = Answered.Matches(file.Code).Select(match => match.Groups[1].Value).ToList();
            if (requests.Count == 0)
                continue;
            if (requests.Count > 1)
                yield return $"{file.Path} answers {string.Join(", ", requests)}";
            if (!file.Path.StartsWith(Application, StringComparison.Ordinal))
                yield return $"{file.Path} stands outside {Application}";
            if (Path.GetFileNameWithoutExtension(file.Path) != requests[0])
                yield return $"{file.Path} is not named after {requests[0]}";
            if (!Regex.IsMatch(file.Code, $@"\brecord (struct )?{requests[0]}\b"))
                yield return $"{file.Path} does not hold {requests[0]}";
        }
    }

    [GeneratedRegex(@":\s*IRequestHandler<(\w+)")]
    private static partial Regex Answered { get; }
}
