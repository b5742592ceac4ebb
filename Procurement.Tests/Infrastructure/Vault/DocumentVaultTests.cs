using System.Security.Cryptography;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>Contents are stored as they stream in, encrypted, and read back from any place.</summary>
public sealed class DocumentVaultTests
{
    private AVault vault = null!;

    [SetUp]
    public void Make() => vault = new AVault();

    [TearDown]
    public void Drop() => vault.Dispose();

    [Test]
    public async Task What_was_stored_is_read_from_any_place_on(
        [Values(0, ChunkCipher.ChunkLength - 1, ChunkCipher.ChunkLength, (2 * ChunkCipher.ChunkLength) + 7)] int size
    )
    {
        var content = AFile.Pdf(size: size);
        var stored = (await vault.Store(content)).Value;
        stored.Facts.Size.Should().Be(content.Length);
        stored.Facts.Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(content)));
        await using var stream = vault.Documents.Open(AVault.Id, stored.Facts.Size, stored.Key);
        foreach (var at in new[] { 0, 1, size / 2, content.Length - 5 })
        {
            stream.Position = at;
            var read = new byte[content.Length - at];
            await stream.ReadExactlyAsync(read);
            read.AsSpan().SequenceEqual(content.AsSpan(at)).Should().BeTrue();
            (await stream.ReadAsync(read)).Should().Be(0);
        }
    }

    [Test]
    public async Task Nothing_of_a_document_lies_in_clear_in_the_database_file()
    {
        var content = AFile.Pdf(pages: 40);
        await vault.Store(content);
        SqliteConnection.ClearAllPools();
        foreach (var file in vault.Folder.GetFiles())
            File.ReadAllBytes(file.FullName).AsSpan().IndexOf("/Type /Page"u8).Should().Be(-1, file.Name);
    }
}
