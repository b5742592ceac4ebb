using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Submissions;

/// <summary>What a bidder prepares: documents in the plan's envelopes, and a place for each criterion.</summary>
public sealed class SubmissionDraftTests
{
    private static readonly EvaluationPlan Enveloped = APlan.Of(
        AStep.Mandatory("M1"),
        AStep.Rated("technical", ACriterion.Leaf("T1", 60), ACriterion.Leaf("T2", 40)) with
        {
            Envelope = "technical",
        },
        AStep.Price(100)
    );

    private readonly Solicitation call = Open();
    private SubmissionDraft draft = null!;

    [SetUp]
    public void Begin() => draft = new SubmissionDraft(default, default, "B1");

    [Test]
    public void The_plan_says_which_envelopes_there_are()
    {
        var envelopes = PlannedEnvelope.Of(Enveloped);
        envelopes.Select(one => one.Name).Should().Equal("requirements", "technical", "commercial");
        envelopes.Select(one => one.IsRequired).Should().Equal(false, true, false);
        envelopes.Select(one => one.IsSealed).Should().Equal(false, false, true);
        envelopes[1].Leaves.Should().Equal("T1", "T2");
    }

    [Test]
    public void A_technical_proposal_is_a_pdf_and_other_envelopes_take_more()
    {
        draft.Enclose(call, ADocument(kind: DocumentKind.Docx), Before)!.Code.Should().Be("document.kind-not-taken");
        draft.Enclose(call, ADocument(), Before).Should().BeNull();
        draft.Enclose(call, ADocument("requirements", DocumentKind.Xlsx), Before).Should().BeNull();
        draft.Enclose(call, ADocument("presentation"), Before)!.Code.Should().Be("reference.unknown");
        // Under the service's key alone a price could be read before its opening.
        draft.Enclose(call, ADocument("commercial"), Before)!.Code.Should().Be("document.kind-not-taken");
        draft.Enclose(call, ADocument(kind: DocumentKind.Sealed), Before)!.Code.Should().Be("document.kind-not-taken");
        draft.Enclose(call, ADocument("commercial", DocumentKind.Sealed), Before).Should().BeNull();
        draft.Enclose(call, ADocument("other"), Before)!.Code.Should().Be("reference.unknown");
        draft.Documents.Should().HaveCount(3);
    }

    [Test]
    public void A_draft_holds_at_most_100_documents()
    {
        for (var i = 0; i < 100; i++)
            draft.Enclose(call, ADocument(), Before).Should().BeNull();
        draft.Enclose(call, ADocument(), Before)!.Code.Should().Be("document.too-many");
    }

    [Test]
    public void A_place_names_a_criterion_once_in_a_document_of_its_envelope_on_a_page_that_there_is()
    {
        var technical = ADocument(pages: 12);
        var other = ADocument("requirements");
        draft.Enclose(call, technical, Before).Should().BeNull();
        draft.Enclose(call, other, Before).Should().BeNull();
        Code(("T1", technical.Id, 13)).Should().Be("submission.place-beyond-document");
        Code(("T1", technical.Id, 0)).Should().Be("submission.place-beyond-document");
        Code(("T9", technical.Id, 1)).Should().Be("reference.unknown");
        Code(("T1", other.Id, 1)).Should().Be("reference.unknown");
        Code(("T1", new DocumentId(Guid.NewGuid()), 1)).Should().Be("reference.unknown");
        Code(("T1", technical.Id, 1), ("T1", technical.Id, 2)).Should().Be("reference.duplicate");
        draft.Places.Should().BeEmpty();
        draft.Name(call, [new("T1", technical.Id, 12)], Before).Should().BeEmpty();
    }

    [Test]
    public void What_is_missing_is_named_one_by_one()
    {
        Missing().Should().Equal("technical", "T1", "T2", "commercial");
        var technical = ADocument();
        draft.Enclose(call, technical, Before).Should().BeNull();
        draft.Name(call, [new("T2", technical.Id, 900)], Before).Should().BeEmpty();
        Missing().Should().Equal("T1", "commercial");
        draft.TakeOut(call, technical.Id, Before).Should().BeNull();
        Missing().Should().Equal("technical", "T1", "T2", "commercial");
        draft.TakeOut(call, technical.Id, Before)!.Code.Should().Be("reference.unknown");
    }

    [Test]
    public void A_draft_changes_up_to_the_closing_instant_itself_and_not_after()
    {
        var document = ADocument();
        draft.Enclose(call, document, Closing).Should().BeNull();
        var late = Closing.AddTicks(1);
        draft.Enclose(call, ADocument(), late)!.Code.Should().Be("submission.closed");
        draft.TakeOut(call, document.Id, late)!.Code.Should().Be("submission.closed");
        draft.Name(call, [], late).Single().Code.Should().Be("submission.closed");
        draft.Documents.Should().Equal(document);
    }

    private IEnumerable<string> Missing()
    {
        var refusals = Completeness.Missing(Enveloped, draft, hasPriceForm: false);
        refusals.Should().OnlyContain(refusal => refusal.Code == "submission.incomplete");
        return refusals.Select(refusal => refusal.Subject!.Item!);
    }

    private string Code(params (string Criterion, DocumentId Document, int Page)[] places) =>
        draft
            .Name(call, [.. places.Select(one => new CriterionPlace(one.Criterion, one.Document, one.Page))], Before)
            .Single()
            .Code;

    private static EnclosedDocument ADocument(
        string envelope = "technical",
        DocumentKind kind = DocumentKind.Pdf,
        int? pages = null
    ) => new(new DocumentId(Guid.NewGuid()), envelope, kind, pages, "");

    private static Solicitation Open()
    {
        var call = Draft(Enveloped);
        call.Publish(EvaluationPolicy.PaperCase, null, ASeed.Source, Before).Should().BeNull();
        return call;
    }
}
