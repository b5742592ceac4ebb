using Procurement.Domain.Notices;

namespace Procurement.Infrastructure.Persistence.Repositories;

/// <summary>No message leaves: bidders read their letters in the service.</summary>
internal sealed class NoNoticeDelivery : INoticeDelivery
{
    public Task Deliver(Notice notice, CancellationToken cancellation) => Task.CompletedTask;
}
