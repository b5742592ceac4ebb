using Procurement.Api.Application;

namespace Procurement.Tests.Application;

public sealed class ReadModelMapTests
{
    [Test]
    public void Every_map_fills_every_member() =>
        FluentActions.Invoking(() => ReadModelMaps.Create().AssertConfigurationIsValid()).Should().NotThrow();
}
