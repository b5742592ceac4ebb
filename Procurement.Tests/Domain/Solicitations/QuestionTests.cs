using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>Bidders ask while they may, and the lead answers one question or several at once.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class QuestionTests
{
    private readonly Solicitation call = ACall.Published(Plan);

    [Test]
    public void A_question_says_something_and_not_too_much()
    {
        Ask(" ", Before).Should().Be("text.missing");
        Ask(new string('x', 10_000), Before).Should().BeNull();
        Ask(new string('x', 10_001), Before).Should().Be("question.too-long");
    }

    [Test]
    public void Questions_end_when_the_terms_say_and_else_with_the_closing()
    {
        Ask("Why?", Closing.AddTicks(-1)).Should().BeNull();
        Ask("Why?", Closing).Should().Be("question.too-late");
        call.Publish(
            call.Approved(
                new()
                {
                    Reason = Reason,
                    Changes = Reason,
                    QuestionsCloseAt = Before,
                }
            ),
            null!,
            Before
        );
        Ask("Why?", Before).Should().BeNull();
        Ask("Why?", Before.AddTicks(1)).Should().Be("question.too-late");
    }

    [Test]
    public void Nothing_is_asked_about_a_draft() =>
        Question
            .Ask(default, ACall.Drafted(Plan), "B1", "P1", "Why?", Before)
            .Refusals.Single()
            .Code.Should()
            .Be("call.not-published");

    [Test]
    public void One_answer_covers_several_questions_and_each_is_answered_once()
    {
        Question[] questions = [Asked("B1"), Asked("B2")];
        var answer = Answer.Give(new AnswerId(Guid.NewGuid()), call, 1, questions, Reason, Reason, Before).Value;
        questions.Should().OnlyContain(question => question.Answer == answer.Id);
        Give([Asked("B3"), questions[0]], Before).Should().Be("question.already-answered");
    }

    [Test]
    public void An_answer_stands_in_both_languages_names_a_question_and_comes_before_the_closing()
    {
        var question = Asked("B1");
        Answer
            .Give(default, call, 1, [question], Reason, new("Yes", ""), Before)
            .Refusals.Single()
            .Code.Should()
            .Be("text.missing");
        Give([], Before).Should().Be("question.missing");
        Give([question], Closing).Should().Be("question.closing-reached");
        question.Answer.Should().BeNull();
    }

    private Question Asked(string bidder) =>
        Question.Ask(new QuestionId(Guid.NewGuid()), call, bidder, "P1", "Why?", Before).Value;

    private string? Ask(string text, DateTimeOffset now) =>
        Question.Ask(default, call, "B1", "P1", text, now).Refusals.FirstOrDefault()?.Code;

    private string? Give(Question[] questions, DateTimeOffset now) =>
        Answer.Give(default, call, 2, questions, Reason, Reason, now).Refusals.FirstOrDefault()?.Code;
}
