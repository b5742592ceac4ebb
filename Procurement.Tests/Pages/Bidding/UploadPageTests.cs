using System.Net;

namespace Procurement.Tests.Pages.Bidding;

/// <summary>Documents come in through the page as through the API: streamed, and only in a form that is ours.</summary>
public sealed class UploadPageTests
{
    private BiddingSite site = null!;

    private string Envelope => site.Proposal("/envelopes/technical");

    [SetUp]
    public async Task Begin() => site = await BiddingSite.Open();

    [TearDown]
    public async Task End() => await site.DisposeAsync();

    [Test]
    public async Task A_file_is_taken_and_stands_in_its_envelope()
    {
        using var reader = site.Bidder("B1");
        await Send(reader, AFile.Pdf(pages: 3), "../Our proposal.pdf");
        reader.Leads.Should().Be($"{Envelope}?done=Uploaded");
        await reader.Open(Envelope);
        reader.Text.Should().Contain("Our proposal.pdf").And.Contain("1\u00A0document");
        var document = (await site.Bidding.Own("B1")).Documents.Should().ContainSingle().Subject;
        document.Pages.Should().Be(3);
        reader.Source.Should().Contain(document.Sha256[..16]);
    }

    [Test]
    public async Task The_same_form_sent_twice_encloses_one_document()
    {
        using var reader = site.Bidder("B1");
        await reader.Open(Envelope);
        var tokens = Tokens(reader);
        for (var time = 0; time < 2; time++)
        {
            using var form = BiddingSite.Upload(AFile.Pdf(), "Proposal.pdf", tokens);
            await reader.Post($"{Envelope}?handler=Upload", form);
            reader.Leads.Should().Be($"{Envelope}?done=Uploaded");
        }
        (await site.Bidding.Own("B1")).Documents.Should().ContainSingle();
    }

    [Test]
    public async Task A_form_whose_token_is_missing_forged_or_comes_after_the_file_takes_nothing()
    {
        using var reader = site.Bidder("B1");
        await reader.Open(Envelope);
        var token = Tokens(reader)[0];
        using var without = BiddingSite.Upload(AFile.Pdf(), "Proposal.pdf");
        using var forged = BiddingSite.Upload(AFile.Pdf(), "Proposal.pdf", (token.Name, "forged"));
        using var after = BiddingSite.Upload(AFile.Pdf(), "Proposal.pdf");
        after.Add(new StringContent(token.Value), token.Name);
        foreach (var form in new[] { without, forged, after })
        {
            await reader.Post($"{Envelope}?handler=Upload", form);
            reader.Status.Should().Be(HttpStatusCode.BadRequest);
        }
        (await site.Bidding.Own("B1")).Documents.Should().BeEmpty();
    }

    [Test]
    public async Task What_cannot_be_taken_is_said_at_the_field()
    {
        using var reader = site.Bidder("B1");
        await Send(reader, "no document"u8.ToArray(), "Proposal.pdf");
        ((int)reader.Status).Should().BeInRange(400, 499);
        reader.Source.Should().Contain("document.kind-unknown").And.Contain("href=\"#File\"");
        await Send(reader, AFile.Docx(), "Proposal.docx");
        reader.Source.Should().Contain("document.kind-not-taken");
        await reader.Open(Envelope);
        using var empty = new MultipartFormDataContent();
        foreach (var (name, value) in Tokens(reader))
            empty.Add(new StringContent(value), name);
        await reader.Post($"{Envelope}?handler=Upload", empty);
        reader.Source.Should().Contain("document.not-chosen");
        (await site.Bidding.Own("B1")).Documents.Should().BeEmpty();
    }

    [Test]
    public async Task What_is_sealed_shows_neither_its_name_nor_a_way_to_read_it()
    {
        using var reader = site.Bidder("B1");
        var commercial = site.Proposal("/envelopes/commercial");
        await reader.Open(commercial);
        using var form = BiddingSite.Upload(AFile.Pdf(), "Secret costs.pdf", Tokens(reader, commercial));
        await reader.Post($"{commercial}?handler=Upload", form);
        reader.Leads.Should().EndWith("done=Uploaded", reader.Text);
        await reader.Open(commercial);
        reader.Text.Should().Contain("Sealed document 1").And.NotContain("Secret");
        reader.Source.Should().NotContain("Secret").And.NotContain($"{site.Bidding.Competition.Value}/documents/");
    }

    [Test]
    public async Task A_document_is_removed()
    {
        var document = (await site.Bidding.Upload("B1", AFile.Pdf())).Value;
        using var reader = site.Bidder("B1");
        await reader.Open(Envelope);
        await reader.SendForm($"{Envelope}?handler=Remove&document={document.Value}");
        reader.Leads.Should().Be($"{Envelope}?done=Removed");
        (await site.Bidding.Own("B1")).Documents.Should().BeEmpty();
    }

    [Test]
    public async Task After_the_closing_nothing_is_taken()
    {
        using var reader = site.Bidder("B1");
        await reader.Open(Envelope);
        var tokens = Tokens(reader);
        site.Now = ACompetition.After;
        using var form = BiddingSite.Upload(AFile.Pdf(), "Proposal.pdf", tokens);
        await reader.Post($"{Envelope}?handler=Upload", form);
        reader.Source.Should().Contain("submission.closed");
        (await site.Bidding.Own("B1")).Documents.Should().BeEmpty();
    }

    private async Task Send(Support.Pages.PageReader reader, byte[] file, string name)
    {
        await reader.Open(Envelope);
        using var form = BiddingSite.Upload(file, name, Tokens(reader));
        await reader.Post($"{Envelope}?handler=Upload", form);
    }

    private (string Name, string Value)[] Tokens(Support.Pages.PageReader reader, string? envelope = null) =>
        [.. reader.Hidden($"{envelope ?? Envelope}?handler=Upload")];
}
