using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Session;

/// <summary>The code of the second factor.</summary>
internal sealed class CodeModel(PageDoor door) : LocalizedPage(door, SessionWords.Pair)
{
    private const string NextPage = "next page after the code";

    /// <summary>The code that was typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where to go after sign-in.</summary>
    [BindProperty]
    public string? Next { get; set; }

    /// <summary>A form that waits for the sign-in, protected.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public override bool IsForAnybody => true;

    public override string Title => Words["Code.Title"];

    public override IReadOnlyList<Crumb> Crumbs => [new(Words["SignIn.Title"], To(SessionAddresses.SignIn))];

    /// <summary>Hands on where to go after the code.</summary>
    public static void Carry(HttpContext context, string? next) => context.Items[NextPage] = next;

    /// <summary>Shows the form.</summary>
    public void OnGet() => (Kept, Next) = (KeptForms.Of(HttpContext), HttpContext.Items[NextPage] as string);

    /// <summary>Shows the code to the service.</summary>
    public async Task<IActionResult> OnPost()
    {
        var shown = await DoAndShow(new PresentCode(Code ?? ""));
        if (shown is { IsRight: false })
            Refuse(AccountRefusals.CodeWrong);
        if (Faults.Count > 0)
            return Page();
        KeptForms.Carry(HttpContext, Kept);
        if (Kept is null)
            return Redirect(Landing.IsHere(Next) ? Next! : To(SessionAddresses.SignIn));
        PageInstead.Show(HttpContext, To(SessionAddresses.Kept));
        return new EmptyResult();
    }

    protected override string? FieldOf(Refusal refusal) => refusal.Code == "factor.code-wrong" ? nameof(Code) : null;
}
