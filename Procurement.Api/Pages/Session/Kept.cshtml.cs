using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Session;

/// <summary>What was typed before the session ended, to be sent once more.</summary>
internal sealed class KeptModel(PageDoor door, KeptForms forms) : LocalizedPage(door, SessionWords.Pair)
{
    /// <summary>The form; null: nothing waits.</summary>
    public KeptForm? Form { get; private set; }

    /// <summary>The fields whose text is shown, because somebody typed it.</summary>
    public IEnumerable<string> Texts =>
        Form!.Fields.SelectMany(one => one.Value).Where(value => value.Contains(' ')).Distinct();

    public override bool IsForAnybody => true;

    public override string Title => Words["Kept.Title"];

    /// <summary>Shows it; without one, leads to the home page.</summary>
    public IActionResult OnGet()
    {
        Form = forms.Open(KeptForms.Of(HttpContext));
        return Form is null ? Redirect(To(SessionAddresses.SignIn)) : Page();
    }
}
