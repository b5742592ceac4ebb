using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages;

/// <summary>A page in one of the two languages; its address says which.</summary>
internal abstract class LocalizedPage : PageModel
{
    private static readonly ResourcePair Sentences = new(typeof(Program).Assembly, "Pages");

    /// <summary>The language of the page.</summary>
    public Language Language { get; private set; }

    /// <summary>The words of the pages.</summary>
    public Sentences Words { get; private set; } = null!;

    /// <summary>The same page in the other language.</summary>
    public abstract string OtherAddress { get; }

    /// <summary>What the page is, for the browser's title: most specific first.</summary>
    public abstract string Title { get; }

    /// <summary>Whether what the page shows is invented.</summary>
    public virtual bool IsSynthetic => false;

    /// <summary>Reads the language from the first part of the address.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var first = Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[0];
        Language = Languages.Read(first) ?? Language.English;
        Words = new Sentences(Sentences, Language);
    }

    /// <summary>An instant as this page's readers write it.</summary>
    public string Moment(DateTimeOffset instant, string timeZone) =>
        new Moments(Language, timeZone).DateAndTime(instant);
}
