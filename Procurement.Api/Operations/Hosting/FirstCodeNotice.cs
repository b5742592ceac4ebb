using MediatR;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Security;
using Procurement.Domain.Accounts;

namespace Procurement.Api.Operations.Hosting;

/// <summary>Where a service that has no account yet prints the code with which its first administrator is made.</summary>
internal sealed class FirstCodeNotice(IServiceScopeFactory scopes, IConfiguration settings)
{
    /// <summary>The setting by which the operator asks for a code although there are accounts.</summary>
    public const string Setting = "Accounts:FirstCode";

    /// <summary>The name under which the record holds what the service's own machine does.</summary>
    public const string Operator = "operator";

    /// <summary>Prints a new code where there is no account, or where the operator asks.</summary>
    public async Task Print(VerbConsole console, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        if (settings[Setting] is not "true" && await accounts.Any(cancellation))
            return;
        scope.ServiceProvider.GetRequiredService<Caller>().IsTheOperator(Operator);
        var code = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new IssueFirstCode(), cancellation);
        await console.Out.WriteLineAsync(console.Words.Say("FirstCode", code.Value));
    }
}

internal static class FirstCodes
{
    /// <summary>Prints, before anything is served.</summary>
    public static Task IssueFirstCode(this WebApplication app) =>
        app
            .Services.GetRequiredService<FirstCodeNotice>()
            .Print(
                VerbConsole.In(CommandLanguage.OfShell(Environment.GetEnvironmentVariable), Console.Out, Console.Error),
                app.Lifetime.ApplicationStopping
            );
}
