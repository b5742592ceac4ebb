using Procurement.Domain.Messages;

namespace Procurement.Api.Operations.Cases;

/// <summary>The people of a case on paper are invented: nobody is written to.</summary>
internal sealed class NoOutbox : IOutbox
{
    public void Send(OutgoingMessage message) { }
}
