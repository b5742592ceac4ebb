using System.Security.Cryptography;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Operations.Cases;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;

namespace Procurement.Api.Operations.Demo.People;

/// <summary>How everybody came to their account and their role: the administrator with the code that the service prints,
/// all others by an invitation.</summary>
internal sealed class Arrivals(Scene scene, Postbox postbox)
{
    private const int FirstDay = 262;

    public void Enter()
    {
        var (agenda, days) = (scene.Agenda, scene.Days);
        agenda.At(days.Ago(FirstDay, 9), BeginAccounts);
        agenda.At(days.Ago(FirstDay - 1, 9, 30), () => Invite(Cast.Lead, Role.ProcurementLead, DutyScope.Service));
        agenda.At(days.Ago(FirstDay - 2, 10), BeginProgramme);
        agenda.At(days.Ago(FirstDay - 3, 9), InviteStaff);
        agenda.At(days.Ago(FirstDay - 4, 11), InviteOthers);
    }

    private async Task BeginAccounts()
    {
        var code = await scene.DoAsOperator(FirstCodeNotice.Operator, new IssueFirstCode());
        var (name, email, language) = (Cast.Administrator.Name, Cast.Administrator.Email, Cast.Administrator.Language);
        var made = await scene.DoAsNobody(new CreateFirstAdministrator(code, name, email, language, Unusable()));
        scene.Arrived(Cast.Administrator, made.Id);
    }

    private async Task BeginProgramme()
    {
        var begin = CaseScript.Programme(scene.Figures);
        var facts = begin.Facts with { Policy = EvaluationPolicy.Service };
        scene.Programme = await scene.Do(Cast.Lead, begin with { Facts = facts });
    }

    private async Task InviteStaff()
    {
        var there = new DutyScope(scene.Programme);
        await Invite(Cast.Approver, Role.Approver, there);
        await Invite(Cast.Chair, Role.Chair, there);
        await Invite(Cast.Monitor, Role.FairnessMonitor, there);
        foreach (var holder in Cast.KeyHolders)
            await Invite(holder);
    }

    private async Task InviteOthers()
    {
        foreach (var (evaluator, person) in Cast.Evaluators)
            await InviteToProgramme(person, Role.Evaluator, evaluator);
        foreach (var (bidder, person) in Cast.Bidders)
            await InviteToProgramme(person, Role.Bidder, bidder);
    }

    private Task Invite(DemoPerson person, Role role, DutyScope scope) => Invite(person, new OfferedDuty(role, scope));

    private async Task Invite(DemoPerson person, params OfferedDuty[] duties)
    {
        var act = new InvitePerson(person.Name, person.Email, person.Language, duties);
        await Accept(person, await scene.Do(Cast.Administrator, act));
    }

    private async Task InviteToProgramme(DemoPerson person, Role role, string actsFor)
    {
        var (name, email, language) = (person.Name, person.Email, person.Language);
        var act = new InviteToProgramme(scene.Programme, name, email, language, role, actsFor);
        await Accept(person, await scene.Do(Cast.Lead, act));
    }

    private async Task Accept(DemoPerson person, MadeAccount made)
    {
        await scene.DoAsNobody(new AcceptInvitation(postbox.LinkOf(person), Unusable()));
        scene.Arrived(person, made.Id);
    }

    /// <summary>A password that nobody learns and nothing keeps.</summary>
    private static string Unusable() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
}
