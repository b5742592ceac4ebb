using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Application.Solicitations;

/// <summary>Questions and the digest of answers, on real SQLite.</summary>
public sealed class QuestionHandlerTests
{
    [Test]
    public async Task All_read_the_answer_and_only_the_lead_learns_who_asked()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Published(await stage.Programme());
        var first = await stage.Stage.Do(CasePeople.Bidder("B1"), new AskQuestion(call, "Are the hours fixed?"));
        var second = await stage.Stage.Do(
            CasePeople.Bidder("B2"),
            new AskQuestion(call, "Les heures sont-elles fixes?")
        );
        var answer = new AnswerQuestions(call, [first, second], new("Hours?", "Heures?"), new("Yes.", "Oui."));
        (await stage.Stage.Do(CasePeople.Lead, answer)).Should().Be(1);

        var asked = await stage.Stage.Do(CasePeople.Lead, new ListQuestions(call));
        asked.Select(question => (question.Bidder, question.Answer)).Should().BeEquivalentTo([("B1", 1), ("B2", 1)]);
        (await stage.Stage.Do(CasePeople.Bidder("B2"), new ListQuestions(call))).Single().Id.Should().Be(second);
        (await stage.Stage.Do(CasePeople.Bidder("B3"), new ListQuestions(call))).Should().BeEmpty();
        foreach (var person in new[] { CasePeople.Approver, CasePeople.Monitor })
            (await stage.Code(person, new ListQuestions(call))).Should().Be("access.not-permitted");
        foreach (var person in new[] { CasePeople.Bidder("B3"), CasePeople.Monitor, CasePeople.Evaluator("E1") })
        {
            var digest = (await stage.Stage.Do(person, new DescribeCall(call))).Answers;
            digest.Should().Equal(new PublishedAnswer(1, new("Hours?", "Heures?"), new("Yes.", "Oui."), Before));
        }
        (await stage.Code(CasePeople.Lead, answer)).Should().Be("question.already-answered");
    }

    [Test]
    public async Task An_answer_names_questions_of_its_own_call()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Published(await stage.Programme());
        var unknown = new AnswerQuestions(call, [new QuestionId(Guid.NewGuid())], Reason, Reason);
        (await stage.Code(CasePeople.Lead, unknown)).Should().Be("access.not-found");
        (await stage.Code(CasePeople.Lead, unknown with { Questions = [] })).Should().Be("question.missing");
    }

    [Test]
    public async Task Nothing_is_asked_after_the_closing()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Published(await stage.Programme());
        stage.Now = After;
        (await stage.Code(CasePeople.Bidder("B1"), new AskQuestion(call, "Why?"))).Should().Be("question.too-late");
    }
}
