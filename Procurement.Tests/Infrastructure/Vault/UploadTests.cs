using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>An upload takes little memory, and leaves nothing behind unless it is whole.</summary>
[NonParallelizable]
public sealed class UploadTests
{
    private AVault vault = null!;

    [SetUp]
    public void Make() => vault = new AVault();

    [TearDown]
    public void Drop() => vault.Dispose();

    [Test]
    public async Task What_is_refused_leaves_nothing_behind()
    {
        (await vault.Code("%PDF-1.7 and no end"u8.ToArray())).Should().Be("document.damaged");
        (await vault.Code("<html>"u8.ToArray())).Should().Be("document.kind-unknown");
        (await vault.Code([])).Should().Be("document.kind-unknown");
        (await vault.Code(AFile.Docx(("word/vbaProject.bin", [1])))).Should().Be("document.has-macros");
        vault.Chunks.Should().Be(0);
        (await vault.Store(AFile.Docx())).Value.Facts.Name.Should().Be("Proposal.docx");
        vault.Chunks.Should().Be(1);
    }

    [Test]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind()
    {
        var broken = () =>
            vault.Documents.Store(AVault.Id, "a.pdf", new LongPdf(DocumentVault.MostBytes, breaksAt: 3 << 20), default);
        await broken.Should().ThrowAsync<IOException>();
        vault.Chunks.Should().Be(0);
    }

    [Test]
    public async Task A_hundred_megabytes_stream_through_a_few()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = new LongPdf(DocumentVault.MostBytes, breaksAt: long.MaxValue, isWatched: true);
        (await vault.Documents.Store(AVault.Id, "a.pdf", peak, default))
            .Value.Facts.Size.Should()
            .Be(DocumentVault.MostBytes);
        (peak.HighestMemory - before).Should().BeLessThan(24 << 20);
        vault.Chunks.Should().Be(100);
        await vault.Documents.Drop(AVault.Id);
        var over = await vault.Documents.Store(
            AVault.Id,
            "a.pdf",
            new LongPdf(DocumentVault.MostBytes + 1, breaksAt: long.MaxValue),
            default
        );
        over.Refusals.Single().Code.Should().Be("document.too-large");
        vault.Chunks.Should().Be(0);
    }

    [Test]
    public async Task What_an_upload_left_behind_is_swept_away_a_day_later()
    {
        await vault.Store(AFile.Pdf());
        (await vault.Documents.Sweep(default)).Should().Be(0);
        vault.Clock.Now = ACompetition.Before.AddDays(1).AddTicks(1);
        (await vault.Documents.Sweep(default)).Should().Be(1);
    }
}
