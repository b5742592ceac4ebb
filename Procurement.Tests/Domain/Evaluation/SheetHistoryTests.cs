using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>Whatever happens to a sheet in whatever order, a plain model beside it agrees, and its history only
/// grows.</summary>
public sealed class SheetHistoryTests
{
    private static readonly string[] Leaves = ["T1", "T2", "T3"];

    private static readonly RatedStep Step = AStep.Rated(
        "technical",
        [.. Leaves.Select(leaf => ACriterion.Leaf(leaf, 10))]
    );

    [Test]
    public void Random_writes_locks_unlocks_and_late_conflicts_agree_with_a_model([Range(1, 200)] int seed)
    {
        var random = new Random(seed);
        var sheet = ASheet.Of("B1");
        var model = new Dictionary<string, (int? Mark, string Comment, int Version)>();
        var (isLocked, isAsked, isVoid) = (false, false, false);
        List<SheetEntry> before = [];
        for (var act = 0; act < 60; act++)
        {
            var now = ACompetition.After.AddSeconds(act);
            switch (random.Next(12))
            {
                case < 8:
                    Write(now);
                    break;
                case 8:
                    sheet.Lock(SheetDemands.OfPaper, now).IsEmpty.Should().Be(!isLocked && !isVoid);
                    isLocked |= !isVoid;
                    break;
                case 9:
                    (sheet.AskToUnlock("asks", now) is null).Should().Be(isLocked);
                    isAsked |= isLocked;
                    break;
                case 10:
                    (sheet.Unlock("gives", "lead", now) is null).Should().Be(isLocked && isAsked);
                    (isLocked, isAsked) = isAsked ? (false, false) : (isLocked, isAsked);
                    break;
                case 11 when random.Next(8) == 0:
                    sheet.Void("conflict", "E1", now);
                    (isVoid, isLocked, isAsked) = (true, false, false);
                    model.Clear();
                    break;
            }
            Agrees();
        }
        return;

        void Write(DateTimeOffset now)
        {
            var leaf = Leaves[random.Next(Leaves.Length)];
            var standing = model.GetValueOrDefault(leaf, (null, "", 0));
            int? mark = random.Next(5) == 0 ? null : random.Next(11);
            var comment = random.Next(3) == 0 ? standing.Comment : $"comment {random.Next(3)}";
            var version = standing.Version - (random.Next(4) == 0 ? 1 : 0);
            var written = new WrittenField(leaf, mark is { } points ? (Fraction)points : null, comment);
            var refusal = sheet.Score(Step, written, version, now);
            var isRepeated = standing.Version > 0 && standing.Mark == mark && standing.Comment == comment;
            var expected =
                isVoid ? "sheet.voided"
                : isLocked ? "sheet.locked"
                : isRepeated || version == standing.Version ? null
                : "version.stale";
            refusal?.Code.Should().Be(expected);
            (refusal is null).Should().Be(expected is null);
            if (expected is null && !isRepeated)
                model[leaf] = (mark, comment, standing.Version + 1);
        }

        void Agrees()
        {
            sheet
                .Fields.Select(one => (one.Criterion, one.Value, one.Comment, one.Version))
                .Should()
                .Equal(
                    model
                        .OrderBy(one => one.Key, StringComparer.Ordinal)
                        .Select(one => (one.Key, Whole(one.Value.Mark), one.Value.Comment, one.Value.Version))
                );
            (sheet.LockedAt is not null).Should().Be(isLocked);
            sheet.History.Take(before.Count).Should().Equal(before);
            sheet.History.Select(line => line.Number).Should().Equal(Enumerable.Range(1, sheet.Entries));
            before = [.. sheet.History];
        }

        static Points? Whole(int? mark) => mark is { } points ? Points.Whole(points) : null;
    }
}
