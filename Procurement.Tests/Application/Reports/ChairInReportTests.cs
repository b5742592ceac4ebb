using Procurement.Api.Application.Reports;
using Procurement.Domain.Reports;

namespace Procurement.Tests.Application.Reports;

/// <summary>The evaluation report tells what the chair declared and undertook beside what the evaluators did.</summary>
public sealed class ChairInReportTests
{
    [Test]
    public async Task Undertaking_answers_and_conflicts_of_the_chair_are_read_from_the_record()
    {
        await using var room = await APanelRoom.Scoring();
        await room.Stage.Do(CasePeople.Chair, Declarations.Answering(room.Competition, "B2", InterestKind.Declared));
        CallRecord record = null!;
        await room.Host.Keep(services =>
            record = services.GetRequiredService<CallRecords>().SoFarOf(room.Call, default).Result!
        );
        var acts = ActsReading.Of(record, record.Competitions[0])!;
        acts.Members.Should().HaveCount(3);
        var chair = acts.Chairs.Should().ContainSingle().Which;
        chair.Conflicts.Should().Equal("B2");
        (chair.Declared.Code, chair.Declared.Bidders).Should().Be((CasePeople.Chair, 3));
        chair.Declared.UndertakenAt.Should().NotBeNull();
    }

    [Test]
    public async Task The_team_table_has_a_row_for_the_chair()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        var bidder = stage.File.Bidders[0];
        await stage.Keep(services =>
        {
            var panel = services.GetRequiredService<IPanels>().WithDeclarations(competition, default).Result!;
            var answer = Declarations.Answering(competition, bidder.Id, InterestKind.Declared);
            var given = new InterestAnswer(
                answer.Answer,
                answer.With,
                Declarations.Confirmed(DeclarationText.Interest)
            );
            panel.DeclareAsChair("Chris Chair", bidder.Id, given, ACompetition.After).Should().BeNull();
        });
        using (var command = stage.Connection.CreateCommand())
        {
            command.CommandText = "UPDATE programmes SET policy = 'Service'";
            command.ExecuteNonQuery().Should().Be(1);
        }
        var report = new DocumentSubject(ReportDocumentKind.Evaluation, Language.English, "ALL");
        var told = await stage.Stage.Read(CasePeople.Lead, call, report);
        told.Should().Contain("Chris Chair (chair)").And.Contain("No undertaking of confidentiality is recorded");
        told.Should().Contain("Answered for one organization");
    }
}
