using Procurement.Domain.Messages;

namespace Procurement.Api.Operations.Demo.People;

/// <summary>Where messages to the demo's people end: nobody is written to, but who is invited finds their link.</summary>
internal sealed class Postbox : IOutbox
{
    private readonly Dictionary<string, string> links = [];

    public void Send(OutgoingMessage message)
    {
        if (message is { Kind: MessageKind.Invitation, Link: { } link })
            links[message.Recipient] = link;
    }

    /// <summary>The secret in the newest invitation to somebody.</summary>
    public string LinkOf(DemoPerson person) => links[person.Email];
}
