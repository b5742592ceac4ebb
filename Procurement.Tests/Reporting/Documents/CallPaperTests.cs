using Procurement.Domain.Common.Records;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>The documents of the call itself: whole in both languages, with the same figures, whatever they hold.</summary>
public sealed class CallPaperTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("étalon 12.50", 1_500));

    private static readonly NamedBidder Bidder = new(
        "B1",
        new OrganizationFacts
        {
            Name = new string('n', 180) + " Inc.",
            Language = Language.French,
            Kind = OrganizationKind.Consortium,
            Members = ["مركز التوظيف", "Coopérative 🌉 Rivière-Claire"],
        }
    );

    [Test]
    public void An_addendum_tells_the_same_figures_in_both_languages()
    {
        var plans = new RandomPlans(new Random(7));
        var (told, previous) = (0, ACompetition.Plan);
        while (told < 60)
        {
            var plan = plans.Next() with { DrawSeed = null };
            if (CallCheck.Faults(CallKind.CallForProposals, plan).Count > 0)
                continue;
            var call = new APublishedCall(previous).Changed(plan).Papers;
            Whole(AddendumReport.Of(call, 1)!);
            (told, previous) = (told + 1, plan);
        }
    }

    [Test]
    public void Long_words_and_many_criteria_are_told_whole()
    {
        var many = APlan.Of(
            AStep.Rated("technical", [.. Enumerable.Range(1, 60).Select(i => ACriterion.Leaf($"T{i}", i))])
        );
        var content = new AddendumContent
        {
            Reason = new(Long, Long),
            Changes = new("Two\nlines", "Deux\nlignes"),
            Description = new(Long, Long),
            QuestionsCloseAt = ACompetition.Closing.AddHours(-1),
            Plan = many with { DrawSeed = null },
        };
        var report = AddendumReport.Of(new APublishedCall(ACompetition.Plan).Changed(content).Papers, 1)!;
        foreach (var language in Enum.GetValues<Language>())
        {
            DocumentText.Of(ReportDocuments.Compose(report, language)).Should().Contain(Long).And.Contain("T60");
            new PdfReportRenderer().Render(report, language).Pages.Should().BeGreaterThan(4);
        }
    }

    [Test]
    public void An_addendum_whose_earlier_terms_were_not_kept_says_so()
    {
        var content = new AddendumContent
        {
            Reason = ACompetition.Reason,
            Changes = ACompetition.Reason,
            ClosesAt = ACompetition.After,
        };
        var report = AddendumReport.Of(new APublishedCall(ACompetition.Plan).Changed(content).Papers, 1)!;
        var before = report.Terms.Single().Before.Should().BeOfType<InstantValue>().Subject;
        before.Instant.Should().Be(ACompetition.Closing);
        var unkept = report with { Terms = [report.Terms.Single() with { Before = new UnrecordedValue() }] };
        DocumentText.Of(ReportDocuments.Compose(unkept, Language.French)).Should().Contain("Non consigné");
        Whole(unkept);
    }

    [Test]
    public void Answers_stand_in_their_order_in_both_languages()
    {
        var call = new APublishedCall(ACompetition.Plan).Papers;
        List<Answer> answers = [Answered(call, 2), Answered(call, 1), Answered(call, 3)];
        var report = AnswersReport.Of(call, answers)!;
        report.Answers.Select(one => one.Number).Should().Equal(1, 2, 3);
        Whole(report);
        DocumentText
            .Headings(ReportDocuments.Compose(report, Language.French))
            .Should()
            .Equal("Question 1", "Question 2", "Question 3");
        AnswersReport.Of(call, []).Should().BeNull();
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_receipt_is_whole_with_and_without_documents(bool isEmpty)
    {
        var call = new APublishedCall(ACompetition.Plan).Papers;
        var submission = new Procurement.Domain.Common.Identity.SubmissionId(Guid.NewGuid());
        var draft = new SubmissionDraft(submission, new(Guid.NewGuid()), "B1");
        for (var i = 0; i < (isEmpty ? 0 : 40); i++)
            draft
                .Enclose(
                    call.Call,
                    new(new(Guid.NewGuid()), "requirements", DocumentKind.Pdf, 1, call.Call.PlanHash),
                    ACompetition.Before
                )
                .Should()
                .BeNull();
        var version = new SubmissionVersion(
            new ReceiptNumber("7KQ2M0XZ4T"),
            submission,
            1,
            new Submitter("person", Bidder.Facts.Members),
            draft,
            ACompetition.Before
        )
        {
            PriceDigest = isEmpty ? null : call.Call.PlanHash,
        };
        var received = new ReceivedVersion(version, Bidder, "ALL", null, new Dictionary<Guid, string>(), null);
        var report = ReceiptReport.Of(call, received);
        Whole(report);
        Whole(ReceiptReport.Of(call, received with { SubmittedBy = "A person", Standing = RecordHead.Empty }));
    }

    [Test]
    public void An_invitation_is_whole_with_and_without_a_list()
    {
        var content = new AddendumContent
        {
            Reason = ACompetition.Reason,
            Changes = ACompetition.Reason,
            ClosesAt = ACompetition.After,
        };
        var call = new APublishedCall(ACompetition.Plan).Changed(content).Papers;
        var invitation = new Invitation(call.Call.Id, "B1", call.Call.PublishedAt!.Value);
        var list = new InvitedList("RFQ-1", AQualifiedList.Of(call.Call.Id, "B1", "B2"));
        Whole(InvitationReport.Of(call, invitation, Bidder, list));
        Whole(InvitationReport.Of(call, invitation, Bidder, null) with { MostRegions = 2 });
    }

    private static Answer Answered(PublishedCall call, int number)
    {
        var id = new Procurement.Domain.Common.Identity.QuestionId(Guid.NewGuid());
        var asked = Question.Ask(id, call.Call, "B1", "person", "Why?", ACompetition.Before).Value;
        return Answer
            .Give(
                new(Guid.NewGuid()),
                call.Call,
                number,
                [asked],
                ACompetition.Reason,
                ACompetition.Reason,
                ACompetition.Before.AddMinutes(number)
            )
            .Value;
    }

    private static void Whole(Report report)
    {
        var (english, french) = (
            ReportDocuments.Compose(report, Language.English),
            ReportDocuments.Compose(report, Language.French)
        );
        WholeDocument.Check(english);
        WholeDocument.Check(french);
        PrintedFigures.Of(french).Should().BeEquivalentTo(PrintedFigures.Of(english));
        foreach (var line in DocumentText.Lines(french))
            line.Should().NotMatchRegex(@" [:%$»]|« |\u00A0[;?!.,]");
        foreach (var language in Enum.GetValues<Language>())
            new PdfReportRenderer().Render(report, language).Pages.Should().BeGreaterThan(0);
    }
}
