using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Accounts;

/// <summary>Whether a person may sign in.</summary>
public enum AccountState
{
    /// <summary>Invited; has no password yet.</summary>
    Invited,

    /// <summary>May sign in.</summary>
    Active,

    /// <summary>May not sign in until enabled again.</summary>
    Disabled,
}

/// <summary>A person who may sign in: what <see cref="Person.Id"/> identifies. Passwords and second factors are kept
/// apart from it.</summary>
public sealed class Account : Aggregate
{
    private Account() { }

    /// <summary>An account that waits for its first password.</summary>
    /// <param name="id">Identifier, never given to another person.</param>
    /// <param name="details">Checked details.</param>
    /// <param name="now">The instant.</param>
    public Account(string id, PersonDetails details, DateTimeOffset now)
    {
        Id = id;
        Name = details.Name;
        Email = details.Email;
        SignInName = details.SignInName;
        Language = details.Language;
        State = AccountState.Invited;
        MadeAt = now;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Address to which messages go.</summary>
    public string Email { get; private set; } = "";

    /// <summary>The address in the form in which no two accounts share it.</summary>
    public string SignInName { get; private set; } = "";

    /// <summary>The language of messages to them.</summary>
    public Language Language { get; private set; }

    /// <summary>Whether they may sign in.</summary>
    public AccountState State { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>What is known of the person.</summary>
    public PersonDetails Details => new(Name, Email, Language);

    /// <summary>The person chose a password. Refuses account.disabled.</summary>
    public Refusal? Activate()
    {
        if (State == AccountState.Disabled)
            return new Refusal("account.disabled");
        if (State == AccountState.Invited)
        {
            State = AccountState.Active;
            Changed();
        }
        return null;
    }

    /// <summary>Nobody signs in with it any more. Refuses account.disabled.</summary>
    public Refusal? Disable()
    {
        if (State == AccountState.Disabled)
            return new Refusal("account.disabled");
        State = AccountState.Disabled;
        Changed();
        return null;
    }

    /// <summary>Lets the person sign in again. Refuses account.not-disabled.</summary>
    /// <param name="hasPassword">Whether they had chosen a password before.</param>
    public Refusal? Enable(bool hasPassword)
    {
        if (State != AccountState.Disabled)
            return new Refusal("account.not-disabled");
        State = hasPassword ? AccountState.Active : AccountState.Invited;
        Changed();
        return null;
    }
}
