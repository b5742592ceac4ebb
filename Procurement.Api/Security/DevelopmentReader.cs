using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Security;

/// <summary>Who looks at the pages on a developer's machine: a fairness monitor, who reads all that is open and changes
/// nothing.</summary>
internal sealed class DevelopmentReader : ICurrentPerson
{
    public Person Person { get; } = new("development-reader", Role.FairnessMonitor);
}

/// <summary>Until people can sign in, production serves nothing that asks who they are.</summary>
internal sealed class NobodySignedIn : ICurrentPerson
{
    public Person Person => throw new InvalidOperationException("Nobody can sign in yet.");
}
