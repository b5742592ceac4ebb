using Microsoft.Extensions.Logging;
using Procurement.Tests.Support.Fakes;
using Procurement.Tests.Support.Worlds;

namespace Procurement.Tests.NonInterference;

/// <summary>A price that looks like nothing else, sent over HTTP in submissions that are refused.</summary>
[NonParallelizable]
public sealed class RefusedPriceTests
{
    private static readonly Canary Secret = new(731_097_653);

    private static IEnumerable<string> Bodies =>
        [
            $$"""{"priceForm":"{{Secret.Price}}"}""",
            $$"""{"priceForm":"{{Secret.Price}}5"}""",
            $$"""{"priceForm":"{{Secret.Price}}{{new string('0', 5000)}}"}""",
            $$"""{"priceForm":"-{{Secret.Price}}"}""",
            $$"""{"priceForm":"{{Secret.Price}} dollars","replaces":"{{Secret.Price}}"}""",
            "{\"priceForm\":" + Secret.Price + "}",
            $$"""{"priceForm":["{{Secret.Price}}"]}""",
            "{\"priceForm\":{\"amount\":\"" + Secret.Price + "\"}}",
            $$"""{"priceForm":"1","price":"{{Secret.Price}}"}""",
            $$"""{"priceForm":"{{Secret.Price}}","priceForm":"{{Secret.Price}}"}""",
            $$"""{"priceForm":"{{Secret.Price}}""",
            $"\"{Secret.Price}\"",
        ];

    [Test]
    public async Task It_comes_back_in_no_answer_and_stands_in_no_log_trace_or_file(
        [Values(WorldStage.Open, WorldStage.Closed)] WorldStage stage
    )
    {
        using var ear = new Eavesdropper();
        var figures = WorldDraw.Of(3, stage);
        await using var world = await World.Of(
            figures,
            services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(ear))
        );
        var path = $"/api/v1/competitions/{world.Competition.Value}/submissions";
        foreach (var person in new[] { CasePeople.Bidder("B1"), CasePeople.Lead, "stranger", null })
        foreach (var body in Bodies)
        foreach (var key in new[] { null, "a-key" })
        {
            using var client = world.As(person);
            using var answer = await client.SendAsync(SignedInHost.Post(path, body, key));
            ((int)answer.StatusCode).Should().BeGreaterThanOrEqualTo(400, body);
            Secret.IsIn(Encoding.UTF8.GetBytes($"{answer}")).Should().BeFalse();
            Secret.IsIn(await answer.Content.ReadAsByteArrayAsync()).Should().BeFalse(body);
        }
        ear.Heard.Should().NotBeEmpty();
        ear.Heard.Where(line => Secret.IsIn(Encoding.Latin1.GetBytes(line))).Should().BeEmpty();
        Directory
            .GetDirectories(world.Folder, "*", SearchOption.AllDirectories)
            .Append(world.Folder)
            .SelectMany(folder => Secret.FilesWithIt(folder, DateTime.MinValue))
            .Should()
            .BeEmpty();
    }
}
