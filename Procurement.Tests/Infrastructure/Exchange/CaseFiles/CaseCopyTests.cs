namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The case files of this project are a copy of those that others keep; the two must not drift apart.</summary>
internal sealed class CaseCopyTests
{
    [Test]
    public void The_copy_is_the_same_byte_for_byte()
    {
        var shared = Shared();
        if (!Directory.Exists(shared))
            Assert.Ignore("There is no shared/cases folder beside the repository to compare the copy with.");

        var files = Files(shared).ToList();
        Files(CaseFolder.Root).Should().BeEquivalentTo(files);
        foreach (var file in files)
            File.ReadAllBytes(Path.Combine(CaseFolder.Root, file))
                .AsSpan()
                .SequenceEqual(File.ReadAllBytes(Path.Combine(shared, file)))
                .Should()
                .BeTrue(file);
    }

    private static string Shared()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Procurement.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", "cases");
    }

    private static IEnumerable<string> Files(string root) =>
        Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path));
}
