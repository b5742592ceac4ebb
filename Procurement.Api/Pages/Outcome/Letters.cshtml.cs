using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The letters of a call, and their sending.</summary>
internal sealed class LettersModel(PageDoor door) : OutcomePage(door)
{
    /// <summary>The letters.</summary>
    public IReadOnlyList<LetterDetails> Letters { get; private set; } = [];

    /// <summary>The newest sending; null: none was started.</summary>
    public MailingDetails? Mailing { get; private set; }

    public override string Title => Words.Say("Letters.Title", Call.Reference);

    public override IReadOnlyList<string> Scripts => Mailing is { EndedAt: null } ? ["live.js"] : [];

    /// <summary>This page.</summary>
    public string Address => To(OutcomeAddresses.Letters, Call.Id.Value);

    /// <summary>The approved letters that wait.</summary>
    public int Approved => CountOf(NoticeState.Approved);

    /// <summary>The letters by region, in the call's order.</summary>
    public IEnumerable<IGrouping<string, LetterDetails>> Regions => Letters.GroupBy(one => one.Notice.Region);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call) => Shown(call);

    /// <summary>Drafts what can be written now.</summary>
    public Task<IActionResult> OnPostDraft(Guid call) => Act(call, new DraftNotices(new(call)), "Drafted");

    /// <summary>Sends all that are approved.</summary>
    public Task<IActionResult> OnPostSend(Guid call) => Act(call, new SendLetters(new(call)), "Sending");

    /// <summary>How far the letters are, in a sentence.</summary>
    public string Lead()
    {
        if (Letters.Count == 0)
            return Words["Letters.None"];
        var parts = Enum.GetValues<NoticeState>()
            .Select(state => (State: state, Count: CountOf(state)))
            .Where(one => one.Count > 0)
            .Select(one => Words.Say($"Letters.Count.{one.State}", Numbers.Whole(one.Count)));
        return Words.Say("Letters.Lead", Counted("Letters.All", Letters.Count), string.Join(", ", parts));
    }

    /// <summary>Which letter could not leave, and why.</summary>
    public (string Address, string Name, string Why) Held(HeldBack held) =>
        (
            To(OutcomeAddresses.Letter, Call.Id.Value, held.Notice.Value),
            Letters.FirstOrDefault(one => one.Notice.Id == held.Notice) is { } letter
                ? $"{NameOf(letter.RegionName)}, {letter.BidderName}"
                : "",
            RefusalSentences.In(Language, new Refusal(held.Code))
        );

    /// <summary>Where a letter is read.</summary>
    public string LetterOf(LetterDetails letter) => To(OutcomeAddresses.Letter, Call.Id.Value, letter.Notice.Id.Value);

    /// <summary>The files of a letter.</summary>
    public IEnumerable<(string Language, string Address)> FilesOf(LetterDetails letter) =>
        LetterFiles.Of(Call, letter.Notice).Select(one => (Words[$"Language.{one.Language}"], one.Address));

    private int CountOf(NoticeState state) => Letters.Count(one => one.Notice.State == state);

    private async Task<IActionResult> Act<T>(Guid call, ICommand<T> act, string done) =>
        await Do(act, To(OutcomeAddresses.Letters, call), done) ?? await Shown(call);

    private async Task<IActionResult> Shown(Guid call)
    {
        if (await Ask(new ShowLetters(new SolicitationId(call))) is not { } shown)
            return NotShown();
        (Call, Mailing, Letters) = (shown.Call, shown.Mailing, shown.Letters);
        return Page();
    }
}
