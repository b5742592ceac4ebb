using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Messages;

namespace Procurement.Infrastructure.Mail;

/// <summary>A message as it waits to be sent.</summary>
internal sealed class OutboxMessage
{
    public required MessageId Id { get; init; }

    public required MessageKind Kind { get; init; }

    public required string Recipient { get; init; }

    public required Language Language { get; init; }

    public required IReadOnlyList<string> Arguments { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>What the address in it ends with, protected; null: there is none, or it was sent.</summary>
    public string? Link { get; set; }

    /// <summary>The document whose kept file goes along; null: none.</summary>
    public IssuedDocumentId? File { get; init; }

    public int Tries { get; set; }

    /// <summary>When it is tried again; null: it was sent.</summary>
    public DateTimeOffset? NextTryAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }
}
