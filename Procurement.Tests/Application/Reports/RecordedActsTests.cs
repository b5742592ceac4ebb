namespace Procurement.Tests.Application.Reports;

/// <summary>What the evaluation report tells of people's acts: recorded where people ran the call, and not recorded where a
/// case on paper was played.</summary>
public sealed class RecordedActsTests
{
    [Test]
    public async Task A_case_on_paper_says_that_the_acts_are_not_recorded_and_a_call_of_the_service_tells_them()
    {
        await using var stage = new AStage();
        var call = (await stage.Played()).Calls[0];
        var onPaper = await Read(stage, call);
        onPaper.Should().Contain("Key holders").And.Contain("Confidentiality undertakings, training and absences: not");
        onPaper.Should().NotContainAny(CasePeople.KeyHolders[0], "Approvals recorded", "Consensus meetings");

        IsRunByPeople(stage);
        var told = await Read(stage, call);
        told.Should().Contain(CasePeople.KeyHolders[0]).And.Contain(CasePeople.KeyHolders[1]);
        told.Should().Contain("Approvals recorded in the service").And.Contain("Training: not recorded");
        told.Should().Contain("Award recommended");
        foreach (var digest in Digests(stage))
            string.Concat(told.Where(one => !char.IsWhiteSpace(one))).Should().Contain(digest);
    }

    private static Task<string> Read(AStage stage, SolicitationId call) =>
        stage.Stage.Read(CasePeople.Lead, call, new(ReportDocumentKind.Evaluation, Language.English, "ALL"));

    private static void IsRunByPeople(AStage stage)
    {
        using var command = stage.Connection.CreateCommand();
        command.CommandText = "UPDATE programmes SET policy = 'Service'";
        command.ExecuteNonQuery().Should().Be(1);
    }

    private static List<string> Digests(AStage stage)
    {
        using var command = stage.Connection.CreateCommand();
        command.CommandText = "SELECT digest FROM commercial_envelopes WHERE opened_at IS NOT NULL";
        using var reader = command.ExecuteReader();
        var digests = new List<string>();
        while (reader.Read())
            digests.Add(reader.GetString(0));
        digests.Should().NotBeEmpty();
        return digests;
    }
}
