using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Submissions;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>Databases in memory are made fast and stand alone.</summary>
[NonParallelizable]
public sealed class ThrowAwayDatabaseTests
{
    [Test]
    public void A_database_in_memory_is_made_in_well_under_ten_milliseconds()
    {
        using var template = new ThrowAwayDatabase();
        var clock = Stopwatch.StartNew();
        for (var made = 0; made < 100; made++)
            new ThrowAwayDatabase().Dispose();

        clock.ElapsedMilliseconds.Should().BeLessThan(1_000);
        TestContext.Out.WriteLine($"{clock.Elapsed.TotalMilliseconds / 100:0.00} ms each");
    }

    [Test]
    public async Task Databases_in_memory_know_nothing_of_each_other()
    {
        using var one = Store.InMemory();
        using var other = Store.InMemory();
        await one.Keep(new AKeptCall().Everything);

        await using var context = other.Context();
        (await context.Set<Submission>().CountAsync()).Should().Be(0);
    }
}
