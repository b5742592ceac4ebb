using System.Reflection.Emit;

namespace Procurement.Tests.Architecture;

/// <summary>No binary floating point touches a score, a price or a rank.</summary>
public sealed partial class ExactNumberTests
{
    private static readonly Type[] Inexact = [typeof(double), typeof(float), typeof(Half)];

    [Test]
    public void The_compiled_domain_knows_no_binary_floating_point() =>
        Faults(Projects.Domain.WrittenTypes()).Should().BeEmpty();

    [Test]
    public void The_source_of_the_domain_names_no_binary_floating_point() =>
        Faults(SourceTree.CodeOf("Procurement.Domain")).Should().BeEmpty();

    [TestCase(typeof(InexactField))]
    [TestCase(typeof(InexactSignature))]
    [TestCase(typeof(InexactLocal))]
    [TestCase(typeof(InexactConversion))]
    [TestCase(typeof(InexactCall))]
    [TestCase(typeof(InexactLambda))]
    public void The_rule_reports(Type sample) => Faults([sample]).Should().NotBeEmpty();

    [TestCase("private readonly double share;")]
    [TestCase("var share = (float)points / 3;")]
    [TestCase("Half share = default;")]
    [TestCase("var share = points * 1.5d;")]
    [TestCase("var share = 1e3;")]
    [TestCase("var share = 0.5;")]
    public void The_source_rule_reports(string code) =>
        Faults([new SourceFile("Sample.cs", code)]).Should().NotBeEmpty();

    [TestCase("// never a double")]
    [TestCase("var text = \"double 0.5\";")]
    [TestCase("var share = 0.5m; var mask = 0x1e3d; var step = list[1..3];")]
    public void The_source_rule_lets_pass(string code) =>
        Faults([new SourceFile("Sample.cs", code)]).Should().BeEmpty();

    private static IEnumerable<string> Faults(IEnumerable<Type> types) =>
        from type in types
        let used = CompiledType.Uses(type).Intersect(Inexact).Select(inexact => inexact.Name)
        let done = CompiledType.Instructions(type).Where(IsInexact).Select(instruction => instruction.Code.Name)
        from fault in used.Concat(done).Distinct()
        select $"{type.FullName}: {fault}";

    private static bool IsInexact(Instruction instruction) =>
        instruction.Code.OperandType is OperandType.InlineR or OperandType.ShortInlineR
        || FloatingOperation.IsMatch(instruction.Code.Name ?? "");

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files) =>
        from file in files
        from Match match in FloatingWord.Matches(file.Code)
        select $"{file.Path}: {match.Value}";

    [GeneratedRegex(@"\.r(4|8|\.un)$")]
    private static partial Regex FloatingOperation { get; }

    [GeneratedRegex(
        @"\b(double|float|Half)\b|(?<![\w.])(?!0[xX])\d[\d_]*(\.\d[\d_]*)?([eE][+-]?\d+)?[dDfF]\b|(?<![\w.])\d[\d_]*(\.\d[\d_]*([eE][+-]?\d+)?|[eE][+-]?\d+)(?![\d_mM])"
    )]
    private static partial Regex FloatingWord { get; }
}
