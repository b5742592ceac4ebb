using Procurement.Infrastructure.Verification;
using Procurement.Tests.Support.Records;
using static Procurement.Infrastructure.Verification.FaultKind;

namespace Procurement.Tests.Infrastructure.Verification;

/// <summary>Rows changed behind the service's back are found, each at its place.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class TamperedRowsTests
{
    private AKeptRecord kept = null!;

    [OneTimeSetUp]
    public async Task Play() => kept = await AKeptRecord.Of("est-prototype");

    [OneTimeTearDown]
    public void Drop() => kept.Dispose();

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Changed("A changed score", "score_sheet_marks", "value", "value + 1000000");
        yield return Changed("Swapped evaluators", "score_sheets", "evaluator", "evaluator || 'x'");
        yield return Changed("A score sheet given to another bidder", "score_sheets", "bidder", "bidder || 'x'");
        yield return Changed("A lock taken off", "score_sheets", "locked_at", "NULL");
        yield return Changed("A changed agreed mark", "agreed_marks", "value", "value + 1000000");
        yield return Changed("A changed reason", "agreed_marks", "reason_en", "'Better'");
        yield return Changed("A moved receipt", "submissions", "received_at", "received_at - 1");
        yield return Changed("A late submission made accepted", "submissions", "footing", "'Conditional'");
        yield return Changed("A withdrawal that was none", "submissions", "withdrawn_at", "1");
        yield return Changed("A moved closing", "solicitations", "closes_at", "closes_at + 1");
        yield return Changed("A replaced plan", "solicitations", "plan", "plan || ' '");
        yield return Changed("A replaced plan hash", "solicitations", "plan_hash", "upper(plan_hash)");
        yield return Changed("A lifted cap", "solicitations", "most_regions_per_bidder", "99");
        yield return Changed("A changed opened price", "commercial_envelopes", "price", "price - 1", "price NOT NULL");
        yield return Changed("A moved opening", "envelope_openings", "opened_at", "opened_at - 1");
        yield return Changed("Another opener", "envelope_openings", "opened_by", "'somebody'");
        yield return Changed("A changed ranking place", "ranked_places", "rank", "rank + 1", "rank = 1");
        yield return Changed("A changed total", "ranked_places", "total", "total + 1", "total NOT NULL");
        yield return Changed("A moved ranking", "rankings", "worked_out_at", "worked_out_at + 1");
        yield return Changed("A changed award winner", "award_entries", "bidder", "'B09'");
        yield return Changed("A changed mandatory answer", "mandatory_answers", "is_met", "1 - is_met");
        yield return Changed("A changed duty", "duties", "role", "'Approver'", "role = 'Evaluator'");
        yield return Changed("An ended duty", "duties", "ended_at", "1");
        yield return Changed("A renamed organization", "organizations", "name", "name || ' Inc.'");
        yield return Changed("A changed policy", "programmes", "policy", "'Service'");
        yield return Changed("A reopened step", "competition_steps", "state", "'Open'");
        yield return Changed("A moved conflict", "declared_conflicts", "declared_at", "declared_at + 1");
        yield return Deleted("A deleted score", "score_sheet_marks");
        yield return Deleted("A deleted sheet", "score_sheets");
        yield return Deleted("A deleted conflict", "declared_conflicts");
        yield return Deleted("A deleted submission", "submissions");
        yield return Deleted("A deleted ranking place", "ranked_places");
        yield return Inserted("An inserted bidder on the qualified list", "qualified_bidders", "bidder", "'B99'");
        yield return Inserted("An inserted score", "score_sheet_marks", "criterion", "'T99'");
        yield return Inserted("An inserted duty", "duties", "id", "'00000000-0000-0000-0000-000000000000'");
        yield return Inserted("An inserted opening", "envelope_openings", "step", "'again'");
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Is_found_at_its_place(string statement, FaultKind kind, string table, string column)
    {
        using var copy = kept.Copy();
        copy.Tamper(statement);

        var found = await Verifier.OfDatabase(copy, [], default);

        found
            .Fault.Should()
            .BeEquivalentTo(
                new
                {
                    Kind = kind,
                    Table = table,
                    Column = column,
                }
            );
        found.Fault!.Key.Should().NotBeEmpty();
        if (kind != RowAdded)
            found.Fault.Number.Should().BePositive("the entry that wrote the row is named");
    }

    private static TestCaseData Changed(string name, string table, string column, string value, string where = "1") =>
        Named(
            name,
            $"UPDATE {table} SET {column} = {value} WHERE rowid = (SELECT min(rowid) FROM {table} WHERE {where})",
            FaultKind.Column,
            table,
            column
        );

    private static TestCaseData Deleted(string name, string table) =>
        Named(name, $"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})", RowMissing, table, "");

    private static TestCaseData Inserted(string name, string table, string column, string value) =>
        Named(
            name,
            $"""
            CREATE TEMP TABLE one AS SELECT * FROM {table} LIMIT 1;
            UPDATE one SET {column} = {value};
            INSERT INTO {table} SELECT * FROM one;
            """,
            RowAdded,
            table,
            ""
        );

    private static TestCaseData Named(string name, params object[] values) =>
        new TestCaseData(values).SetName($"{nameof(Is_found_at_its_place)}: {name}");
}
