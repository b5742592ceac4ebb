using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Tests.Infrastructure.Persistence.Record;

/// <summary>Heads leave for a file outside the database.</summary>
public sealed class HeadsFileTests
{
    [Test]
    public async Task The_newest_head_of_each_chain_is_in_the_file_once_it_is_closed()
    {
        using var folder = new TemporaryFolder();
        var path = folder["heads.jsonl"];
        await using (var file = new HeadsFile(path))
            for (var number = 1; number <= 100; number++)
                file.Leave(new ChainHead(number % 2 == 0 ? "a" : "b", Head(number)));

        HeadsFile.Read(path).Should().Contain([Head(99), Head(100)]);
    }

    [Test]
    public async Task A_file_that_cannot_be_written_fails_nobody()
    {
        await using var file = new HeadsFile("/nowhere/heads.jsonl");

        file.Invoking(one => one.Leave(new ChainHead("a", Head(1)))).Should().NotThrow();
    }

    [TestCase("7")]
    [TestCase("7:abc")]
    [TestCase("-7:0000000000000000000000000000000000000000000000000000000000000000")]
    [TestCase("7:000000000000000000000000000000000000000000000000000000000000000G")]
    public void What_is_no_head_is_not_read_as_one(string text) => RecordHead.Read(text).Should().BeNull();

    private static RecordHead Head(int number) => new(number, number.ToString("x64", null));
}
