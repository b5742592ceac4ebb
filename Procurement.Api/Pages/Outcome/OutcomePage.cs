using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Outcome;

/// <summary>A page about what a call tells.</summary>
internal abstract class OutcomePage(PageDoor door) : LocalizedPage(door, OutcomeWords.Pair)
{
    /// <summary>The call.</summary>
    public CallHeading Call { get; protected set; } = null!;

    public override bool IsSynthetic => Call?.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs => Call is null ? [] : Way(Call.Reference, Call.Id);

    /// <summary>Whether the reader is the one who writes and sends.</summary>
    public bool IsLead => Duties.Any(duty => duty.Role == Role.ProcurementLead);

    /// <summary>Whether the reader is the one who approves.</summary>
    public bool IsApprover => Duties.Any(duty => duty.Role == Role.Approver);

    /// <summary>An instant as the readers write it.</summary>
    public string When(DateTimeOffset instant) => Moment(instant, Call.TimeZone);

    /// <summary>A day as the readers write it.</summary>
    public string DayOf(DateOnly day) => new Moments(Language, Call.TimeZone).Date(day);

    /// <summary>Name of a region; of an RFQ, that it is the qualification.</summary>
    public string NameOf(BilingualText? region) => region?.In(Language) ?? Words["Start.Qualification"];

    /// <summary>One or many, in words.</summary>
    public string Counted(string key, int count) =>
        count == 1 ? Words[key + ".One"] : Words.Say(key, Numbers.Whole(count));
}
