using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>What may be read of one submission: the documents of its opened envelopes.</summary>
internal sealed class ProposalModel(PageDoor door) : ReceivedPage(door)
{
    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>Its opened envelopes; null: none was opened for the reader.</summary>
    public ProposalDetails? Proposal { get; private set; }

    public override string Title => Words.Say("Proposal.Title", Heading, Name);

    public override string Heading => Received.NameOf(Bidder);

    protected override string Word => "Proposal";

    public override string Lead() => Words[Proposal is null ? "Proposal.Sealed" : "Proposal.Lead"];

    public override IReadOnlyList<Crumb> Crumbs =>
        [.. base.Crumbs, new(Words["Received.Crumb"], To(EvaluationAddresses.Submissions, Id))];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition, string bidder)
    {
        if (!await Finds(competition) || Received.Submissions.All(one => one.Bidder != bidder))
            return NotShown();
        Bidder = bidder;
        Proposal = await Ask(new GetProposal(Competition, bidder));
        return Page();
    }

    /// <summary>The address of a document, in the browser's own viewer.</summary>
    public string AddressOf(OwnDocument document) => DocumentPages.AddressOf(Language, Competition, document.Document);

    /// <summary>Name of the envelope that a document is in; a plan may have envelopes with names of its own.</summary>
    public string NameOf(OwnDocument document) => Words.Find($"Envelope.{document.Envelope}") ?? document.Envelope;

    /// <summary>Size of a file as people read it.</summary>
    public string SizeOf(OwnDocument document) =>
        document.Size < 1024 * 1024
            ? Words.Say("Proposal.Kilobytes", Numbers.Whole((document.Size + 1023) / 1024))
            : Words.Say("Proposal.Megabytes", Numbers.Whole((document.Size + (1 << 20) - 1) >> 20));
}
