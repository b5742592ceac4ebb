using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Hosting;

/// <summary>Identifiers that begin with the time at which they were made, so that rows made together lie together.</summary>
internal sealed class TimeOrderedIdentifiers(TimeProvider clock) : IIdentifiers
{
    public Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
}
