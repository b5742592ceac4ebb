using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The documents of one envelope: upload, look at, remove.</summary>
[StreamedForm]
internal sealed class EnvelopeModel(PageDoor door, DocumentIntake intake) : ProposalPage(door)
{
    private SentFiles? sent;

    /// <summary>The envelope, as the plan names it.</summary>
    [BindProperty(SupportsGet = true, Name = "envelope")]
    public string EnvelopeWord { get; set; } = "";

    /// <summary>The envelope.</summary>
    public OwnEnvelope Envelope => Proposal.Envelopes.First(one => one.Name == EnvelopeWord);

    /// <summary>Its documents.</summary>
    public IEnumerable<OwnDocument> Documents => Own.Documents.Where(one => one.Envelope == EnvelopeWord);

    /// <summary>Most bytes of one document.</summary>
    public long MostBytes => DocumentVault.MostBytes;

    /// <summary>The kinds that it takes, by the endings of their names.</summary>
    public string Endings => EnvelopeWord == Domain.Submissions.PlannedEnvelope.Technical ? ".pdf" : ".pdf,.docx,.xlsx";

    public override string Title => Words.Say("Task.Envelope", EnvelopeName(EnvelopeWord));

    public override IReadOnlyList<string> Scripts => ["clock.js", "upload.js"];

    /// <summary>This page.</summary>
    public string Address => To(BiddingAddresses.Envelope, Place, EnvelopeWord);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Takes the file as it streams in.</summary>
    public async Task<IActionResult> OnPostUpload()
    {
        var cancellation = HttpContext.RequestAborted;
        var permit = await intake.Ask(Competition, EnvelopeWord, cancellation);
        if (permit.IsRefused)
            return await Refused(permit.Refusals[0]);
        if (sent is null || await sent.Next(cancellation) is not { } file)
            return await Refused(new Refusal("document.not-chosen"));
        var taken = await intake.Take(
            (Competition, EnvelopeWord),
            permit.Value,
            file.Name,
            file.Content,
            Add,
            cancellation
        );
        return taken.IsRefused ? await Refused(taken.Refusals[0]) : Redirect($"{Address}?done=Uploaded");
    }

    /// <summary>Takes a document out.</summary>
    public async Task<IActionResult> OnPostRemove(Guid document) =>
        await Do(new RemoveDocument(Competition, new DocumentId(document)), Address, "Removed") ?? await Shown();

    /// <summary>The token comes first, and is looked at before a byte of a file is taken.</summary>
    protected override async Task<bool> IsOurs()
    {
        if (!StreamedFormAttribute.IsIt(Request))
            return await base.IsOurs();
        var tokens = HttpContext.RequestServices.GetRequiredService<IAntiforgery>().GetTokens(HttpContext);
        sent = await SentFiles.Begin(Request, tokens.FormFieldName, HttpContext.RequestAborted);
        if (sent is not { Ours.Length: > 0 } || tokens.HeaderName is not { } header)
            return false;
        Request.Headers[header] = sent.Ours;
        return await base.IsOurs();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code.StartsWith("document.", StringComparison.Ordinal) ? "File" : null;

    protected override async Task<IActionResult> Shown() =>
        await Missing()
        ?? (Proposal.Envelopes.Any(one => one.Name == EnvelopeWord) ? Page() : NotShown([AccessRefusals.NotFound]));

    private async Task<Outcome<bool>> Add(ICommand<Done> act)
    {
        var isAdded = false;
        var done = await Send(act, Next, sent!.Once);
        return done.IsRefused ? done.Refusals : isAdded;

        string Next(Done _)
        {
            isAdded = true;
            return $"{Address}?done=Uploaded";
        }
    }

    private async Task<IActionResult> Refused(Refusal refusal)
    {
        if (refusal.Code.StartsWith("access.", StringComparison.Ordinal))
            return NotShown([refusal]);
        Refuse(refusal);
        return await Shown();
    }
}
