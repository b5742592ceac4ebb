using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Operations.Demo.People;

/// <summary>Somebody invented, with an account of their own in the demo.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Mailbox">What stands before the @; nobody receives mail there, the domain is reserved.</param>
/// <param name="Language">The language in which they work.</param>
internal sealed record DemoPerson(string Name, string Mailbox, Language Language)
{
    /// <summary>The address, by which the account is found again.</summary>
    public string Email => $"{Mailbox}@demo.example";
}
