namespace Procurement.Domain.Common.Sealing;

/// <summary>
/// Wraps small secrets (data keys, authenticator secrets) under the service's own key, which never lies in the database.
/// It keeps a stolen database file from being read; it keeps nothing from the service itself.
/// </summary>
public interface IServiceKey
{
    /// <summary>Encrypts a small secret and binds it to what it is for.</summary>
    /// <param name="secret">At most some kilobytes; empty for a mark that only shows that the service wrote it.</param>
    /// <param name="about">What it is for, with the identifier of its row: "technical-document/6f…". Not kept with it;
    /// the same words have to be given to unwrap it.</param>
    byte[] Wrap(ReadOnlySpan<byte> secret, string about);

    /// <summary>The secret; null where the bytes were changed, belong to something else, or another key wrapped
    /// them.</summary>
    byte[]? Unwrap(ReadOnlySpan<byte> wrapped, string about);
}
