namespace Procurement.Api.Application.Pipeline;

/// <summary>Marks a command whose answer holds what is shown once (a passphrase, a token) and is therefore never kept: a
/// retry is told that it was done, and no more.</summary>
public interface IAnswersOnce;

/// <summary>The key under which the sender may send the act again; set by the door, before anything is sent.</summary>
internal sealed class Retry
{
    /// <summary>The sender's key; null: none was given.</summary>
    public string? Key { get; private set; }

    /// <summary>Method and address of the act.</summary>
    public string Act { get; private set; } = "";

    /// <summary>How the answer is written: its body, which may be empty, and its tag.</summary>
    public Func<object, (string Body, string? Tag)> Write { get; private set; } = _ => ("", null);

    /// <summary>The act may be sent again under a key.</summary>
    public void Under(string key, string act, Func<object, (string Body, string? Tag)> write) =>
        (Key, Act, Write) = (key, act, write);
}

/// <summary>Another request with the same key was faster; its answer is there once it is committed.</summary>
internal sealed class AnsweredMeanwhileException() : Exception("The act was done under the same key meanwhile.");
