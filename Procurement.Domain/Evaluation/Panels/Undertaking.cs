using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>One person's undertaking to keep one call confidential; given once, never changed.</summary>
public sealed class Undertaking : Aggregate
{
    private Undertaking() { }

    /// <summary>Identifier.</summary>
    public UndertakingId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Identifier of the person.</summary>
    public string Person { get; private set; } = "";

    /// <summary>Version of the text.</summary>
    public string TextVersion { get; private set; } = "";

    /// <summary>Language in which it was read.</summary>
    public Language Language { get; private set; }

    /// <summary>The name as the person typed it to confirm.</summary>
    public string TypedName { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Gives it. Refuses version.stale (another text was read), declaration.not-confirmed.</summary>
    public static Outcome<Undertaking> Give(
        UndertakingId id,
        SolicitationId call,
        string person,
        TypedConfirmation confirmation,
        DateTimeOffset now
    )
    {
        if (DeclarationText.Confidentiality.Bars(confirmation) is { } refusal)
            return refusal;
        var given = new Undertaking
        {
            Id = id,
            Call = call,
            Person = person,
            TextVersion = confirmation.TextVersion,
            Language = confirmation.Language,
            TypedName = confirmation.TypedName,
            GivenAt = now,
        };
        given.Changed();
        return given;
    }
}

/// <summary>Keeps undertakings.</summary>
public interface IUndertakings
{
    /// <summary>Whether the person gave one for the call.</summary>
    Task<bool> Exists(SolicitationId call, string person, CancellationToken cancellation);

    /// <summary>Who gave one for the call.</summary>
    Task<IReadOnlySet<string>> PersonsOf(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(Undertaking undertaking);
}
