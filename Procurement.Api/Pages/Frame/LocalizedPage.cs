using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;
using Procurement.Infrastructure.Localization;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Frame;

/// <summary>A page in one of the two languages; its address says which. It is for who is signed in, unless it says that
/// it is for anybody.</summary>
/// <param name="door">The way to the use cases.</param>
/// <param name="room">The words of the page's room; the words of the frame are always there.</param>
internal abstract partial class LocalizedPage(PageDoor door, ResourcePair? room = null) : PageModel
{
    private static readonly ResourcePair Frame = PageWords.Pair("Pages");

    /// <summary>The language of the page.</summary>
    public Language Language { get; private set; }

    /// <summary>The words of the page's room and of the frame.</summary>
    public Sentences Words { get; private set; } = null!;

    /// <summary>Numbers, points and money as the page's readers write them.</summary>
    public Formats Numbers { get; private set; } = null!;

    /// <summary>What the page is, for the browser's title: most specific first.</summary>
    public abstract string Title { get; }

    /// <summary>Whether the page is shown to who is not signed in.</summary>
    public virtual bool IsForAnybody => false;

    /// <summary>Whether the page is one to add a required second factor on.</summary>
    public virtual bool IsForEnrolment => false;

    /// <summary>Whether what the page shows is invented.</summary>
    public virtual bool IsSynthetic => door.IsDemo;

    /// <summary>Whether the page is one to work on, wider than one to read.</summary>
    public virtual bool IsWide => false;

    /// <summary>The way here: the pages above this one, from the home page down.</summary>
    public virtual IReadOnlyList<Crumb> Crumbs => [];

    /// <summary>Scripts of the page, by file name under wwwroot.</summary>
    public virtual IReadOnlyList<string> Scripts => [];

    /// <summary>Who is signed in, as the frame names them; null: nobody.</summary>
    public string? Reader => door.Caller.Name ?? door.Caller.Id;

    /// <summary>Whether they have an account of their own to look at.</summary>
    public bool HasAccount => door.Caller.Name is not null;

    /// <summary>The duties of whoever is signed in.</summary>
    public IReadOnlyList<Duty> Duties { get; private set; } = [];

    /// <summary>What an act that was just done says; null: nothing was done.</summary>
    public string? DoneSentence =>
        Request.Query["done"].ToString() is { Length: > 0 and < 80 } word ? Words.Find($"Done.{word}") : null;

    /// <summary>The same page in the other language; an act of its form is not said again.</summary>
    public virtual string OtherAddress =>
        PageTable.Of(PageContext.ActionDescriptor.ViewEnginePath).In(Languages.Other(Language), RouteData.Values)
        + QueryString.Create(Request.Query.Where(one => one.Key != "handler"));

    /// <summary>The instant of the request.</summary>
    public DateTimeOffset Now => door.Now;

    /// <summary>A new token that makes one form one act.</summary>
    public string NewOnce() => door.NewOnce();

    /// <summary>An instant as this page's readers write it: date, time and zone.</summary>
    public string Moment(DateTimeOffset instant, string timeZone) =>
        new Moments(Language, timeZone).DateAndTime(instant);

    /// <summary>The date of an instant as this page's readers write it.</summary>
    public string Day(DateTimeOffset instant, string timeZone) => new Moments(Language, timeZone).Date(instant);

    /// <summary>The address of a page in this page's language.</summary>
    public string To(PageAddress address, params object[] identifiers) => address.In(Language, identifiers);

    /// <summary>Finds language and reader, and lets only those in who may be here.</summary>
    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        Speak(PageLanguage.Of(HttpContext));
        Duties = await door.Duties(HttpContext.RequestAborted);
        if (await Barred() is { } instead)
            context.Result = instead;
        else
            await next();
    }

    private void Speak(Language language)
    {
        Language = language;
        Words = new Sentences(language, room is null ? [Frame] : [room, Frame]);
        Numbers = new Formats(language, "CAD");
    }
}
