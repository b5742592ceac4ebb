using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Consensus;

namespace Procurement.Api.Pages.Consensus;

/// <summary>What the chair records.</summary>
internal sealed partial class MeetingModel
{
    /// <summary>What was typed, or stands.</summary>
    public AgreementForm Form { get; private set; } = new();

    /// <summary>What came of a second look, as it was typed.</summary>
    public string? Note { get; private set; }

    /// <summary>What is gone on with after this.</summary>
    public Application.Consensus.MeetingCriterion? Next => MeetingView.After(Meeting, Show, Open?.Leaf.Id);

    /// <summary>Records what the panel agreed on a criterion.</summary>
    public async Task<IActionResult> OnPostAgree(
        Guid competition,
        string step,
        string bidder,
        string criterion,
        string? show,
        AgreementForm form
    )
    {
        if (await Look(competition, step, bidder, criterion, show) is { } barred)
            return barred;
        Form = form;
        if (form.Mark() is not { } mark)
        {
            Refuse(new Refusal("score.not-number", criterion));
            return Page();
        }
        var agreement = new Agreement(criterion, mark, AgreementForm.Text(form.ReasonEn, form.ReasonFr))
        {
            Strengths = AgreementForm.Text(form.StrengthsEn, form.StrengthsFr),
            Missing = AgreementForm.Text(form.MissingEn, form.MissingFr),
        };
        var act = new RecordConsensus(Competition, step, bidder, [agreement], form.Version, form.Present);
        if (await Do(act, AddressOf(bidder, Next?.Leaf.Id), "Agreed") is { } done)
            return done;
        if (IsStale)
            form.Version = Meeting.Version;
        return Page();
    }

    /// <summary>Records that the panel looked again at a wide spread.</summary>
    public async Task<IActionResult> OnPostReview(
        Guid competition,
        string step,
        string bidder,
        string criterion,
        string? show,
        string? note,
        int version
    )
    {
        if (await Look(competition, step, bidder, criterion, show) is { } barred)
            return barred;
        (Form, Note) = (Standing(), note);
        return await Do(
                new ReviewSpread(Competition, step, bidder, criterion, note ?? "", version),
                AddressOf(bidder, criterion),
                "Reviewed"
            ) ?? Page();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "reason.missing" => "Note",
            "consensus.reason-missing" => string.IsNullOrWhiteSpace(Form.ReasonEn) ? "ReasonEn" : "ReasonFr",
            "text.missing" => Form.FirstHalf(),
            "consensus.attendance-missing" or "evaluator.not-assigned" or "evaluator.conflict-declared" => "Present",
            _ when refusal.Code.StartsWith("score.", StringComparison.Ordinal) => "Mark",
            _ => null,
        };

    /// <summary>What a form shows before anything is typed: what stands, and who was there last.</summary>
    private AgreementForm Standing() =>
        new()
        {
            MarkText = Open?.Agreed is { } agreed ? Written(Open.Leaf, agreed.Value) : null,
            ReasonEn = Open?.Agreed?.Reason.English,
            ReasonFr = Open?.Agreed?.Reason.French,
            StrengthsEn = Open?.Agreed?.Strengths?.English,
            StrengthsFr = Open?.Agreed?.Strengths?.French,
            MissingEn = Open?.Agreed?.Missing?.English,
            MissingFr = Open?.Agreed?.Missing?.French,
            Version = Meeting.Version,
            Present =
            [
                .. Meeting
                    .Criteria.Select(one => one.Agreed)
                    .Where(one => one is { Present.Count: > 0 })
                    .MaxBy(one => one!.AgreedAt)
                    ?.Present.Where(one => Meeting.Eligible.Any(member => member.Evaluator == one))
                    ?? [],
            ],
        };
}
