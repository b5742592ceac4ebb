using MediatR;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Api.Operations.Demo;

/// <summary>Where the demo is played: each act is sent as the person whose act it is, as a request to the service would
/// be, and nothing may be refused that the script does not expect.</summary>
internal sealed class Scene(IServiceProvider services, Agenda agenda, WorkDays days, CaseFile figures)
{
    private readonly Dictionary<DemoPerson, string> accounts = [];

    /// <summary>What happens when.</summary>
    public Agenda Agenda => agenda;

    /// <summary>Working days before and after the first start.</summary>
    public WorkDays Days => days;

    /// <summary>Bidders, plans, marks, reasons and prices.</summary>
    public CaseFile Figures => figures;

    /// <summary>Where contents of documents are kept.</summary>
    public DocumentVault Vault { get; } = services.GetRequiredService<DocumentVault>();

    /// <summary>The programme, once it is begun.</summary>
    public ProgrammeId Programme { get; set; }

    /// <summary>The passphrases drawn for key holders, by the reference of the call and the address of the holder.</summary>
    public Dictionary<string, Dictionary<string, string>> Passphrases { get; } = [];

    /// <summary>Account of somebody who has arrived.</summary>
    public string IdOf(DemoPerson person) => accounts[person];

    /// <summary>Somebody has an account from now on.</summary>
    public void Arrived(DemoPerson person, string account) => accounts[person] = account;

    /// <summary>Sends an act that nobody refuses.</summary>
    /// <exception cref="InvalidOperationException">It was refused: the script breaks a rule of the service.</exception>
    public async Task<T> Do<T>(DemoPerson person, IRequest<Outcome<T>> act) => Expected(act, await Try(person, act));

    /// <summary>Sends an act that may be refused.</summary>
    public Task<Outcome<T>> Try<T>(DemoPerson person, IRequest<Outcome<T>> act) =>
        Send(caller => caller.Is(accounts[person]), act);

    /// <summary>Sends an act of whoever runs the service.</summary>
    public async Task<T> DoAsOperator<T>(string name, IRequest<Outcome<T>> act) =>
        Expected(act, await Send(caller => caller.IsTheOperator(name), act));

    /// <summary>Sends an act for which nobody is signed in.</summary>
    public async Task<T> DoAsNobody<T>(IRequest<Outcome<T>> act) => Expected(act, await Send(_ => { }, act));

    private async Task<Outcome<T>> Send<T>(Action<Caller> signIn, IRequest<Outcome<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        signIn(scope.ServiceProvider.GetRequiredService<Caller>());
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(act);
    }

    private static T Expected<T>(IRequest<Outcome<T>> act, Outcome<T> outcome) =>
        outcome.IsRefused
            ? throw new InvalidOperationException(
                $"{act}: {string.Join(", ", outcome.Refusals.Select(one => $"{one.Code} {string.Join(' ', one.Arguments)}"))}"
            )
            : outcome.Value;
}
