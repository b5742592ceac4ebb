namespace Procurement.Tests.Operations.Cases;

/// <summary>A case broken in known ways is refused with exactly those faults, of the first round that finds any.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed partial class BrokenCaseTests
{
    private static IEnumerable<Breakage> All() => [.. BrokenCase.Form, .. BrokenCase.Standing, .. BrokenCase.Lacking];

    [Test]
    public async Task The_case_that_is_broken_here_is_whole_before() => (await Faults()).Should().BeEmpty();

    [TestCaseSource(nameof(All))]
    public async Task One_fault_is_told_alone(Breakage breakage) =>
        (await Faults(breakage)).Should().Equal(breakage.ToString());

    [Test]
    public async Task Several_faults_of_a_round_are_told_together([Range(1, 60)] int seed)
    {
        var dice = new Dice(seed);
        var chosen = Chosen(dice, dice.Pick(BrokenCase.Form, BrokenCase.Standing, BrokenCase.Standing), 5);

        (await Faults(chosen)).Should().BeEquivalentTo(chosen.Select(one => one.ToString()));
    }

    [Test]
    public async Task A_round_that_finds_any_is_the_last([Range(1, 40)] int seed)
    {
        var dice = new Dice(seed);
        var first = Chosen(dice, seed % 2 == 0 ? BrokenCase.Form : BrokenCase.Standing, 2);
        var later = Chosen(dice, [.. (seed % 2 == 0 ? BrokenCase.Standing : []), .. BrokenCase.Lacking], 3)
            .Where(one => first.TrueForAll(one.GoesWith));

        (await Faults([.. first, .. later])).Should().BeEquivalentTo(first.Select(one => one.ToString()));
    }

    [Test]
    public async Task What_a_step_lacks_ends_the_region_there([Range(1, 40)] int seed)
    {
        var chosen = Chosen(new Dice(seed), BrokenCase.Lacking, 4);
        var reached = chosen.Min(Step);

        (await Faults(chosen))
            .Should()
            .BeEquivalentTo(chosen.Where(one => Step(one) == reached).Select(one => one.ToString()));
    }

    [Test]
    public void Every_code_of_the_format_is_provoked()
    {
        var format = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases", "FORMAT.md"));
        var table = format[format.LastIndexOf("| code | when |", StringComparison.Ordinal)..];
        var codes = table.Split('\n').SelectMany(row => Codes().Matches(row.Split('|').ElementAtOrDefault(1) ?? ""));

        codes
            .Select(match => match.Groups[1].Value)
            .Should()
            .HaveCountGreaterThan(20)
            .And.BeEquivalentTo(All().Select(one => one.Code).Append("case.unreadable").Distinct());
    }

    private static List<Breakage> Chosen(Dice dice, IReadOnlyList<Breakage> from, int most)
    {
        var chosen = new List<Breakage>();
        foreach (var one in dice.Shuffled(from).Where(one => chosen.TrueForAll(one.GoesWith)))
            if (chosen.Count < most)
                chosen.Add(one);
        return chosen;
    }

    /// <summary>The step of the small case at which a fault of the third round is found.</summary>
    private static int Step(Breakage breakage) =>
        breakage.Code.Split('.')[0] switch
        {
            "mandatory" => 0,
            "price" => 2,
            _ => 1,
        };

    private static async Task<IEnumerable<string>> Faults(params IEnumerable<Breakage> breakages)
    {
        var reading = CaseReader.Read(GeneratedCase.Bytes(BrokenCase.With(breakages)));
        IReadOnlyList<CaseFault> faults = reading.Faults;
        if (!reading.IsRefused)
            faults = await CaseEvaluation.Run(reading.File, withReports: false, (_, _) => { }, default);
        return faults.Select(fault => $"{fault.Refusal.Code} at {fault.Pointer}");
    }

    [GeneratedRegex("`([a-z]+\\.[a-z-]+)`")]
    private static partial Regex Codes();
}
