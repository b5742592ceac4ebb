using System.Security.Cryptography;
using System.Text;
using Procurement.Api.Pages.Bidding;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Calls;

/// <summary>What the pages of who prepares calls have in common.</summary>
internal abstract class CallsPage(PageDoor door) : LocalizedPage(door, CallsWords.Pair)
{
    /// <summary>The other language.</summary>
    public Language Other => Localization.Languages.Other(Language);

    /// <summary>Tag of the other language.</summary>
    public string OtherTag => Localization.Languages.TagOf(Other);

    public override IReadOnlyList<Crumb> Crumbs => [new(Words["Home.Title"], To(CallsAddresses.Home))];

    /// <summary>The word of a call's kind.</summary>
    public string KindOf(CallKind kind) => Words[$"Kind.{kind}"];

    /// <summary>Whether the reader may do an act about a call.</summary>
    public bool May(Type act, ProgrammeId programme, SolicitationId call, Stage stage)
    {
        var place = new Place
        {
            Programme = programme,
            Call = call,
            Stage = stage,
        };
        return AccessTable.RowOf(act)?.DutyFor([.. Duties.Where(duty => duty.Scope.Reaches(place, duty.Role))], stage)
            is not null;
    }

    /// <summary>A plan as its readers read it.</summary>
    public PlanReading Reading(EvaluationPlan plan, string currency, string? hash, Language? language = null) =>
        new(language ?? Language, plan, currency, hash);

    /// <summary>Gone back to and changed, a form is another act; sent twice as it is, it is one.</summary>
    protected override string? Once(IFormCollection form)
    {
        var typed = form.Where(one => one.Key is not ("once" or "__RequestVerificationToken"))
            .Select(one => $"{one.Key}={one.Value}");
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', typed)));
        return form["once"] is [{ Length: > 0 and <= 32 } once] ? once + Convert.ToHexStringLower(digest) : null;
    }

    protected override string? FieldOf(Refusal refusal) => refusal.Subject?.Item;
}
