namespace Procurement.Infrastructure.Persistence.Answers;

/// <summary>The first answer to an act that its sender named with a key, so that a retry gets it again. Nothing of the
/// request is kept, not even a hash: a price could be guessed from it.</summary>
public sealed class KeptAnswer
{
    private KeptAnswer() { }

    /// <summary>Keeps an answer.</summary>
    public KeptAnswer(string person, string key, string act, DateTimeOffset at, string? body, string? tag)
    {
        Person = person;
        Key = key;
        Act = act;
        At = at;
        Body = body;
        Tag = tag;
    }

    /// <summary>Identifier of the person who sent it.</summary>
    public string Person { get; private set; } = "";

    /// <summary>The sender's own key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Method and address of the act.</summary>
    public string Act { get; private set; } = "";

    /// <summary>When it was done.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The answer; empty: it has none. Null: it held what is shown once.</summary>
    public string? Body { get; private set; }

    /// <summary>The answer's ETag; null: it has none.</summary>
    public string? Tag { get; private set; }
}
