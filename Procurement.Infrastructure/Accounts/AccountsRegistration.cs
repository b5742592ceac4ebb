using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Messages;
using Procurement.Infrastructure.Mail;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Registers how people sign in.</summary>
public static class AccountsRegistration
{
    /// <summary>OWASP's figure for PBKDF2 with HMAC-SHA-512.</summary>
    private const int HashRounds = 210_000;

    /// <summary>Adds passwords, sessions, the keys that protect secrets, and messages, all kept in the database file.</summary>
    public static IServiceCollection AddAccounts(
        this IServiceCollection services,
        DatabaseLocation location,
        MailSettings mail
    )
    {
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = HashRounds);
        services.TryAddScoped<IPasswordHasher<Credential>, PasswordHasher<Credential>>();
        services.AddOptions<IdentityOptions>();
        services.AddSingleton<NobodysPassword>();
        services.AddScoped<CredentialStore>();
        services.AddScoped<Credentials>();
        services.AddScoped<IPasswords, Passwords>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.AttestationConveyancePreference = "none";
        });
        services.AddScoped<IPasskeyHandler<Credential>>(provider => new PasskeyHandler<Credential>(
            provider.GetRequiredService<Credentials>(),
            provider.GetRequiredService<IOptions<IdentityPasskeyOptions>>()
        ));
        services.AddScoped(provider => new PasskeyCeremonies(
            provider.GetRequiredService<IPasskeyHandler<Credential>>(),
            provider.GetRequiredService<ProcurementContext>(),
            provider.GetRequiredService<ISecrets>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(_ => new SessionLookup(location));
        services.AddScoped(provider => new SessionUse(provider.GetRequiredService<ProcurementContext>()));
        services.AddDataProtection().SetApplicationName("procurement");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            provider => new ConfigureOptions<KeyManagementOptions>(keys =>
            {
                var contexts = provider.GetRequiredService<PooledDbContextFactory<SqliteProcurementContext>>();
                keys.XmlRepository = new SignInKeys(contexts.CreateDbContext);
                keys.XmlEncryptor = new WrappingEncryptor(provider.GetRequiredService<IServiceKey>());
            })
        );
        services.AddSingleton(mail);
        services.AddSingleton<IMailDelivery>(
            mail.Smtp is { } server ? new SmtpDelivery(server) : new FolderDelivery(mail.Folder)
        );
        services.AddSingleton<ISecrets, ProtectedSecrets>();
        services.AddScoped<IOutbox, Outbox>();
        services.AddScoped<OutboxRun>();
        services.AddHostedService<OutboxSender>();
        return services;
    }
}
