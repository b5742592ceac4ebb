using Procurement.Domain.Accounts;

namespace Procurement.Api.Operations.Demo.People;

/// <summary>Keeps no password: an account that is made through it can be entered from the start page of the demo, and no
/// password in the world opens it.</summary>
internal sealed class NoPasswords : IPasswords
{
    private static readonly PasswordCheck Wrong = new(null, false, "");

    public Task<PasswordCheck> Check(string email, string password, CancellationToken cancellation) =>
        Task.FromResult(Wrong);

    public Task<bool> IsRight(string account, string password, CancellationToken cancellation) =>
        Task.FromResult(false);

    public Task<bool> Exists(string account, CancellationToken cancellation) => Task.FromResult(false);

    public Task Set(string account, string password, CancellationToken cancellation) => Task.CompletedTask;

    public Task<bool> MayBegin(string account, string stamp, CancellationToken cancellation) => Task.FromResult(false);

    public Task<bool> CountWrongTry(string account, CancellationToken cancellation) => Task.FromResult(false);

    public Task ForgetWrongTries(string account, CancellationToken cancellation) => Task.CompletedTask;
}
