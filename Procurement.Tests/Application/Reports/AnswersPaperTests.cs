namespace Procurement.Tests.Application.Reports;

/// <summary>The digest of questions and answers as a document, on real SQLite.</summary>
public sealed class AnswersPaperTests
{
    private static readonly DocumentSubject Digest = new(ReportDocumentKind.Answers, Language.English);

    [Test]
    public async Task It_holds_what_was_answered_and_nothing_of_who_asked_or_in_which_words()
    {
        await using var bidding = await ABidding.Inviting("B1", "B2");
        var (stage, call) = (bidding.Service.Stage, bidding.Call);
        var asker = CasePeople.Bidder("B1");
        var asked = await bidding.Do(asker, new AskQuestion(call, "Notre CANARI-MOTS compte-t-il?"));
        await bidding.Do(asker, new AskQuestion(call, "CANARI-SANS-REPONSE"));
        (await stage.Refusals(call, Digest, CasePeople.Lead, asker)).Should().HaveCount(2);
        (await stage.Titles(CasePeople.Lead, call, ReportDocumentKind.Answers)).Should().BeEmpty();

        await bidding.Do(
            CasePeople.Lead,
            new AnswerQuestions(
                call,
                [asked],
                new("Do hours count?", "Les heures comptent-elles?"),
                new("Yes.", "Oui.")
            )
        );
        var both = await stage.ReadBoth(CasePeople.Bidder("B2"), call, Digest);
        both.Should().Contain("Do hours count?").And.Contain("Les heures comptent-elles?");
        both.Should().Contain("Answer published May 14, 2024, 2:00\u00a0p.m.\u00a0EDT");
        both.Should().Contain("Réponse publiée le 14\u00a0mai 2024, 14\u00a0h\u00a0HAE");
        var name = bidding.Service.File.Bidders.Single(one => one.Id == "B1").Name;
        both.Should().NotContainAny("CANARI", name, "B1", asker);
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Monitor, asker })
            (await stage.ReadBoth(person, call, Digest)).Should().Be(both, "all read the same");
    }

    [Test]
    public async Task Only_who_may_see_the_call_reads_it()
    {
        await using var bidding = await ABidding.Inviting("B1");
        var (stage, call) = (bidding.Service.Stage, bidding.Call);
        var asked = await bidding.Do(CasePeople.Bidder("B1"), new AskQuestion(call, "?"));
        await bidding.Do(CasePeople.Lead, new AnswerQuestions(call, [asked], ACompetition.Reason, ACompetition.Reason));
        var refused = await stage.Refusals(
            call,
            Digest,
            CasePeople.Lead,
            CasePeople.Approver,
            CasePeople.Monitor,
            CasePeople.Chair,
            CasePeople.Evaluator("E1"),
            CasePeople.KeyHolders[0],
            CasePeople.Bidder("B1"),
            CasePeople.Bidder("B2"),
            CasePeople.Administrator
        );
        refused
            .Should()
            .BeEquivalentTo(
                new Dictionary<string, string>
                {
                    [CasePeople.Bidder("B2")] = "access.not-found",
                    [CasePeople.Administrator] = "access.not-permitted",
                }
            );
        (await stage.Titles(CasePeople.Bidder("B1"), call, ReportDocumentKind.Answers)).Should().HaveCount(2);
    }
}
