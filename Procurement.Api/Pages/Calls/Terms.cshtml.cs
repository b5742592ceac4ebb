using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Calls;

/// <summary>What the draft of a call says besides its plan.</summary>
internal sealed class TermsModel(PageDoor door) : DraftPage(door)
{
    /// <summary>The terms as they are typed.</summary>
    [BindProperty]
    public TermsForm Form { get; set; } = new();

    /// <summary>Version of the draft that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What somebody else saved meanwhile; null: nobody did.</summary>
    public CallTerms? Meanwhile { get; private set; }

    /// <summary>RFQs whose list may be invited.</summary>
    public IReadOnlyList<Choice> Qualifications { get; private set; } = [];

    public override string Title => Words["Terms.Title.Page"];

    /// <summary>The fields.</summary>
    public TermsPart Part => new(this, Form, Draft.Place.Regions, Qualifications, Draft.Place.TimeZone);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (!await Find())
            return NotShown();
        (Form, Version) = (TermsForm.Of(Draft.Terms, Zone), Draft.Version);
        return await Shown();
    }

    /// <summary>Saves it with the plan that stands.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotShown();
        var terms = Form.Read(Zone);
        if (terms.IsRefused)
        {
            Refuse(terms.Refusals);
            return await Shown();
        }
        var act = new ReviseDraft(Call, terms.Value, Draft.Plan, Version);
        if (await Do(act, To(CallsAddresses.Terms, Id), "TermsSaved") is { } done)
            return done;
        if (Version != Draft.Version)
            (Meanwhile, Version) = (Draft.Terms, Draft.Version);
        return await Shown();
    }

    private Moments Zone => new(Language, Draft.Place.TimeZone);

    protected override string? FieldOf(Domain.Common.Outcomes.Refusal refusal) =>
        refusal.Code == "call.reference-taken" ? "Form.Reference" : base.FieldOf(refusal);

    private async Task<IActionResult> Shown()
    {
        var programmes = await Ask(new ListPreparedCalls());
        Qualifications = DraftModel.QualificationsOf(this, programmes, Draft.Place.Programme);
        return MayWrite ? Page() : Redirect(To(EvaluationAddresses.Call, Id));
    }
}
