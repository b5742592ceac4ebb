using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;

namespace Procurement.Api.Pages.Outcome;

/// <summary>One letter as it will be printed: reviewed, approved, sent.</summary>
internal sealed class LetterModel(PageDoor door) : OutcomePage(door)
{
    private const string Both = "Both";

    /// <summary>The version that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The language chosen: a language, or both.</summary>
    [BindProperty]
    public string? Chosen { get; set; }

    /// <summary>The letter.</summary>
    public LetterDetails Letter { get; private set; } = null!;

    /// <summary>The next letter that waits for the same act; null: none.</summary>
    public LetterDetails? Next { get; private set; }

    public override bool IsWide => true;

    public override string Title =>
        Words.Say("Letter.Title", Words[$"Letter.{Letter.Notice.Content.Kind}"], Letter.BidderName);

    public override IReadOnlyList<Crumb> Crumbs =>
        Call is null ? [] : [.. base.Crumbs, new(Words["Link.Letters"], To(OutcomeAddresses.Letters, Call.Id.Value))];

    /// <summary>Its files.</summary>
    public IReadOnlyList<(Language Language, string Address)> Files => [.. LetterFiles.Of(Call, Letter.Notice)];

    /// <summary>Whether it may still be written in another language, and reviewed.</summary>
    public bool IsOpen => Letter.Notice.State is NoticeState.Drafted or NoticeState.Reviewed;

    /// <summary>In which languages it may be written.</summary>
    public IEnumerable<Choice> Languages =>
        Enum.GetValues<Language>()
            .Select(one => new Choice($"{one}", Words[$"Language.{one}.Choice"]))
            .Append(new Choice(Both, Words["Language.BothHint"]));

    /// <summary>In which it is.</summary>
    public string Written => Chosen ?? (Letter.Notice.InBothLanguages ? Both : $"{Letter.Notice.Language}");

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call, Guid notice) => Shown(call, notice);

    /// <summary>Says in which language it is written.</summary>
    public Task<IActionResult> OnPostAddress(Guid call, Guid notice)
    {
        Language? language = Enum.TryParse<Language>(Chosen, out var one) && Enum.IsDefined(one) ? one : null;
        return Act(call, notice, new AddressNotice(new(call), new(notice), language, Version), "Addressed");
    }

    /// <summary>It was read, and goes to the approver.</summary>
    public Task<IActionResult> OnPostReview(Guid call, Guid notice) =>
        Act(call, notice, new ReviewNotice(new(call), new(notice), Version), "Reviewed");

    /// <summary>Approves it.</summary>
    public Task<IActionResult> OnPostApprove(Guid call, Guid notice) =>
        Act(call, notice, new ApproveNotice(new(call), new(notice), Version), "Approved");

    /// <summary>Sends it alone.</summary>
    public Task<IActionResult> OnPostSend(Guid call, Guid notice) =>
        Act(call, notice, new SendNotice(new(call), new(notice)), "Sent");

    /// <summary>The address of an act on this page.</summary>
    public string Handler(string handler) =>
        To(OutcomeAddresses.Letter, Call.Id.Value, Letter.Notice.Id.Value) + "?handler=" + handler;

    protected override string? FieldOf(Refusal refusal) => null;

    private async Task<IActionResult> Act<T>(Guid call, Guid notice, ICommand<T> act, string done) =>
        await Do(act, To(OutcomeAddresses.Letter, call, notice), done) ?? await Shown(call, notice);

    private async Task<IActionResult> Shown(Guid call, Guid notice)
    {
        if (await Ask(new ShowLetters(new SolicitationId(call))) is not { } shown)
            return NotShown();
        if (shown.Letters.FirstOrDefault(one => one.Notice.Id.Value == notice) is not { } letter)
            return NotShown([AccessRefusals.NotFound]);
        (Call, Letter) = (shown.Call, letter);
        var waits = IsLead ? NoticeState.Drafted : NoticeState.Reviewed;
        Next = shown.Letters.FirstOrDefault(one => one.Notice.State == waits && one != letter);
        return Page();
    }
}
