using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>A page about one competition.</summary>
internal abstract class PlacePage(PageDoor door) : LocalizedPage(door, EvaluationWords.Pair)
{
    /// <summary>Which of the page's forms was sent; the names of its fields end with it.</summary>
    [BindProperty]
    public string? Form { get; set; }

    /// <summary>Identifier of the competition.</summary>
    public Guid Id { get; protected set; }

    /// <summary>The competition.</summary>
    public CompetitionPlace Place { get; protected set; } = null!;

    /// <summary>Name of the competition: its region, or that it is the qualification.</summary>
    public string Name => Place.Region?.In(Language) ?? Words["Start.Qualification"];

    /// <summary>What stands above the page.</summary>
    public virtual string Heading => Words[$"{Word}.Crumb"];

    /// <summary>The one thing that matters first.</summary>
    public abstract string Lead();

    /// <summary>Key of the page's own name.</summary>
    protected abstract string Word { get; }

    public override string Title => Words.Say($"{Word}.Title", Name, Place.Reference);

    public override bool IsSynthetic => Place?.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs => Way(Place.Reference, Place.Call, Name, new CompetitionId(Id));

    /// <summary>Whether the reader may send something here; what may not be sent is not offered.</summary>
    public bool May<T>() => May(typeof(T));

    /// <summary>Whether the reader may send something here.</summary>
    public bool May(Type request) =>
        AccessTable.RowOf(request)?.DutyFor([.. Duties.Where(Reaches)], Place.Stage) is not null;

    /// <summary>An instant with its seconds, where lateness matters.</summary>
    public string ToTheSecond(DateTimeOffset instant)
    {
        var moments = new Moments(Language, Place.TimeZone);
        return $"{moments.Date(instant)}, {moments.TimeToTheSecond(instant)}";
    }

    /// <summary>An instant in the zone of the programme.</summary>
    public string Moment(DateTimeOffset instant) => Moment(instant, Place.TimeZone);

    /// <summary>A date in the zone of the programme.</summary>
    public string Day(DateTimeOffset instant) => Day(instant, Place.TimeZone);

    /// <summary>The address of a page of another room about this competition, where the reader may open it; else
    /// null.</summary>
    public string? Room(params Type[] requests) =>
        requests
            .Select(request =>
                PageTable.Links.FirstOrDefault(link => link.Request == request && link.IsOfCompetition && May(request))
            )
            .FirstOrDefault(link => link is not null)
            is { } found
            ? To(found.Address, Id)
            : null;

    /// <summary>The shape beside the word of how a submission stands.</summary>
    public static string TagOf(ReceivedSubmission one) =>
        one switch
        {
            { Footing: not Footing.Accepted } or { DisqualifiedAt: not null } => "tag stop",
            { WithdrawnAt: not null } or { StoppedAt: not null } => "tag stop",
            { UnconfirmedAddendum: not null } => "tag warn",
            _ => "tag done",
        };

    /// <summary>How a submission stands, in a word.</summary>
    public string StandingOf(ReceivedSubmission one) =>
        one switch
        {
            { Footing: not Footing.Accepted } => Words[$"Outcome.{one.Footing}"],
            { DisqualifiedAt: not null } => Words["Outcome.Disqualified"],
            { WithdrawnAt: not null } => Words["Outcome.Withdrawn"],
            { StoppedAt: not null } => Words["Outcome.DidNotAdvance"],
            { UnconfirmedAddendum: { } number } => Words.Say("Received.Unconfirmed", Numbers.Whole(number)),
            _ => Words["Received.InTime"],
        };

    /// <summary>What was typed into a field of one of the page's forms; null: another one was sent.</summary>
    public string? Typed(string field, string form) => Form == form ? Posted(field) : null;

    /// <summary>What the form that was sent holds in a field.</summary>
    protected string? Posted(string field) => Request.HasFormContentType ? Request.Form[field + Form] : default(string);

    /// <summary>Version of what was read, as the form carries it.</summary>
    protected int PostedVersion => int.TryParse(Posted("Version"), out var version) ? version : 0;

    /// <summary>The version that a form carries: what was read when it was first shown, or what stands and was shown since.</summary>
    public int VersionIn(string form, int stands) => Form == form && !IsStale ? PostedVersion : stands;

    /// <summary>The reason in both languages, as the form that was sent holds it.</summary>
    protected BilingualText Reason => Both(Posted("English"), Posted("French"));

    /// <summary>The field of the form that was sent in which a reason is lacking.</summary>
    protected string ReasonField => (string.IsNullOrWhiteSpace(Posted("English")) ? "English" : "French") + Form;

    /// <summary>Two texts as one, as they were typed.</summary>
    protected static BilingualText Both(string? english, string? french) => new(english ?? "", french ?? "");

    private bool Reaches(Duty duty) =>
        duty.Scope.Reaches(
            new Place
            {
                Programme = Place.Programme,
                Call = Place.Call,
                Competition = new(Id),
                Stage = Place.Stage,
            },
            duty.Role
        );
}
