namespace Procurement.Tests.Application.Submissions;

/// <summary>Who reads what, and from when: nobody but its bidder before closing, and then in the plan's order.</summary>
public sealed class OpenedDocumentTests
{
    private static readonly string[] Readers =
    [
        CasePeople.Lead,
        CasePeople.Chair,
        CasePeople.Monitor,
        CasePeople.Evaluator("E1"),
    ];

    private readonly Dictionary<string, DocumentId> documents = [];
    private ABidding bidding = null!;

    [SetUp]
    public async Task Begin()
    {
        bidding = await ABidding.Open();
        foreach (var bidder in new[] { "B1", "B2" })
        {
            documents[bidder] = await bidding.Prepare(bidder);
            (await bidding.Submit(bidder)).IsRefused.Should().BeFalse();
        }
    }

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task Before_the_closing_nobody_but_its_bidder_learns_that_there_is_anything()
    {
        foreach (var person in Readers.Append(CasePeople.Approver).Append(CasePeople.KeyHolders[0]))
        {
            (await Code(person, new ListSubmissions(bidding.Competition))).Should().Be("access.not-permitted");
            (await Code(person, new GetProposal(bidding.Competition, "B1"))).Should().Be("access.not-permitted");
            (await Code(person, new GetProposal(bidding.Competition, "B9"))).Should().Be("access.not-permitted");
        }
        foreach (var person in Readers)
            (await Reading(person, "B1")).Should().Be("access.not-found");
        (await Reading(CasePeople.Bidder("B2"), "B1")).Should().Be("access.not-found");
        (await Reading(CasePeople.Bidder("B1"), "B1")).Should().BeNull();
    }

    [Test]
    public async Task Opening_a_step_opens_its_envelope_and_no_other()
    {
        await bidding.Evaluate();
        foreach (var person in Readers)
            (await Reading(person, "B1")).Should().Be("access.not-found");
        await PassMandatory("B1", "B2");
        await bidding.Do(CasePeople.Lead, new OpenStep(bidding.Competition, "technical"));
        foreach (var person in Readers)
        {
            (await Reading(person, "B1")).Should().BeNull();
            var proposal = await bidding.Do(person, new GetProposal(bidding.Competition, "B1"));
            proposal.Documents.Single().Document.Should().Be(documents["B1"]);
            proposal.Places.Single().Page.Should().Be(1);
        }
    }

    [Test]
    public async Task The_documents_of_a_bidder_that_did_not_advance_are_never_read()
    {
        await bidding.Evaluate();
        await PassMandatory("B1");
        await bidding.Do(CasePeople.Lead, new OpenStep(bidding.Competition, "technical"));
        foreach (var person in Readers)
        {
            (await Reading(person, "B2")).Should().Be("access.not-found");
            var proposal = await bidding.Do(person, new GetProposal(bidding.Competition, "B2"));
            proposal.Documents.Should().BeEmpty();
            proposal.Places.Should().BeEmpty();
        }
    }

    [Test]
    public async Task An_evaluator_in_conflict_does_not_find_that_bidder()
    {
        await bidding.Evaluate();
        await PassMandatory("B1", "B2");
        await bidding.Do(CasePeople.Lead, new OpenStep(bidding.Competition, "technical"));
        var evaluator = CasePeople.Evaluator("E1");
        await bidding.Do(evaluator, Declarations.Answering(bidding.Competition, "B2", InterestKind.Declared));
        (await Reading(evaluator, "B2")).Should().Be("access.not-found");
        (await Code(evaluator, new GetProposal(bidding.Competition, "B2"))).Should().Be("access.not-found");
        (await Reading(evaluator, "B1")).Should().BeNull();
    }

    private async Task PassMandatory(params string[] passing)
    {
        await bidding.Service.Declare(bidding.Call, bidding.Competition, "E1", "B1", "B2");
        foreach (var bidder in documents.Keys)
        {
            var isMet = passing.Contains(bidder);
            var finding = new RequirementFinding("M1", isMet, isMet ? null : ACompetition.Reason);
            var act = new RecordMandatoryResults(bidding.Competition, "mandatory", bidder, [finding], Version: 0);
            await bidding.Do(CasePeople.Chair, act);
        }
        await bidding.Do(CasePeople.Lead, new CloseStep(bidding.Competition, "mandatory"));
    }

    private async Task<string?> Reading(string person, string bidder)
    {
        var read = await bidding.Try(person, new ReadDocument(bidding.Competition, documents[bidder]));
        return read.IsRefused ? read.Refusals.Single().Code : null;
    }

    private Task<string> Code<T>(string person, MediatR.IRequest<Procurement.Domain.Common.Outcomes.Outcome<T>> act) =>
        bidding.Service.Code(person, act);
}
