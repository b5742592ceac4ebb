using Procurement.Infrastructure.Sealing;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Infrastructure.Sealing;

public sealed class ServiceKeyTests
{
    [Test]
    public void What_the_key_wraps_comes_back_for_the_same_purpose_only()
    {
        var key = ServiceKey.Drawn(new SeededRandomness(1));
        var wrapped = key.Wrap([1, 2, 3], "document/1");
        key.Unwrap(wrapped, "document/1").Should().Equal(1, 2, 3);
        key.Unwrap(wrapped, "document/2").Should().BeNull();
        ServiceKey.Drawn(new SeededRandomness(2)).Unwrap(wrapped, "document/1").Should().BeNull();
        for (var place = 0; place < wrapped.Length; place++)
        {
            wrapped[place] ^= 1;
            key.Unwrap(wrapped, "document/1").Should().BeNull();
            wrapped[place] ^= 1;
        }
        key.Unwrap(wrapped.AsSpan(0, 20), "document/1").Should().BeNull();
        key.Unwrap([], "document/1").Should().BeNull();
        key.Unwrap(key.Wrap([], "mark"), "mark").Should().BeEmpty();
    }

    [Test]
    public void The_file_is_made_once_outside_the_database_for_its_owner_only()
    {
        using var folder = new TemporaryFolder();
        var file = ServiceKeyFile.Beside(new DatabaseLocation(Path.Combine(folder.Root, "procurement.db")));
        var wrapped = file.Open(new SeededRandomness(1)).Wrap([7], "a");
        file.Path.Should().Be(Path.Combine(folder.Root, "keys", "procurement.key"));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file.Path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        file.Open(new SeededRandomness(2)).Unwrap(wrapped, "a").Should().Equal(7);
        Directory.GetFiles(Path.GetDirectoryName(file.Path)!).Should().ContainSingle();
    }

    [Test]
    public void A_file_that_others_may_read_or_that_holds_no_key_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = new ServiceKeyFile(Path.Combine(folder.Root, "service.key"));
        File.WriteAllText(file.Path, "no key");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.Path, UnixFileMode.UserRead | UnixFileMode.GroupRead);
            Opening().Should().Throw<IOException>().WithMessage("Others*");
            File.SetUnixFileMode(file.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        Opening().Should().Throw<IOException>().WithMessage("It holds no key*");

        Action Opening() => () => file.Open(new SeededRandomness(1));
    }
}
