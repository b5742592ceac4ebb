using Microsoft.Extensions.Configuration;
using Procurement.Api.Operations.Hosting;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>Where the database file lies, and who may read it.</summary>
public sealed class DatabaseLocationTests
{
    [Test]
    public void The_first_start_makes_the_folder_and_a_file_that_only_its_owner_reads()
    {
        using var store = Store.InFile();
        var file = store.Location!.Path;

        File.Exists(file).Should().BeTrue();
        if (OperatingSystem.IsWindows())
            return;
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(Path.GetDirectoryName(file)!)
            .Should()
            .Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Test]
    public void Without_a_setting_the_file_lies_in_the_users_data_directory()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var none = new ConfigurationBuilder().Build();
        var other = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Path", "other.db")]).Build();

        ServiceDatabase.Of(none, isDevelopment: false).Path.Should().StartWith(data).And.EndWith("procurement.db");
        ServiceDatabase.Of(other, isDevelopment: false).Path.Should().Be("other.db");
    }
}
