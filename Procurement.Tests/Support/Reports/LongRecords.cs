using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Support.Reports;

/// <summary>Chains as long as those of the largest calls, entered past the handlers.</summary>
internal static class LongRecords
{
    private const string Nothing = "[]";

    /// <summary>Enters refusals until the chain has so many entries; gives them all.</summary>
    public static IReadOnlyList<RecordEntry> Lengthen(AStage stage, SolicitationId call, int entries)
    {
        var before = stage.Record(call).Select(one => one.Entry).ToList();
        var statements = new RecordStatements(stage.Connection);
        var salt = new byte[RecordWriter.SaltLength];
        using var transaction = stage.Connection.BeginTransaction();
        while (before.Count < entries)
        {
            RecordedAct act = new()
            {
                Act = "OpenStep",
                Person = CasePeople.Lead,
                Role = Role.ProcurementLead,
                At = DateTimeOffset.Parse(before[^1].At, System.Globalization.CultureInfo.InvariantCulture),
                Call = call,
                Refusals = ["step.previous-not-closed"],
            };
            before.Add(RecordEntry.Of(act, before[^1].Head, Digest.Of(salt, Nothing)));
            statements.Insert(before[^1], salt, Nothing, transaction);
        }
        transaction.Commit();
        return before;
    }

    /// <summary>Says that somebody else did what an entry tells of.</summary>
    public static void Tamper(AStage stage, SolicitationId call, long number)
    {
        stage.Connection.Run("DROP TRIGGER record_entries_no_update");
        stage.Connection.Run(
            $"UPDATE record_entries SET person = 'x' WHERE number = {number} AND chain = '{RecordEntry.ChainOf(call)}'"
        );
    }
}
