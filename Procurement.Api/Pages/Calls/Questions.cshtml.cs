using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Calls;

/// <summary>Questions about a call, and their answers to all; only this page says who asked.</summary>
internal sealed class QuestionsModel(PageDoor door) : PreparedPage(door)
{
    /// <summary>The questions that the answer covers.</summary>
    [BindProperty]
    public List<string> Covered { get; set; } = [];

    /// <summary>The question in neutral words.</summary>
    [BindProperty]
    public TypedTexts Wording { get; set; } = new();

    /// <summary>The answer.</summary>
    [BindProperty]
    public TypedTexts Reply { get; set; } = new();

    /// <summary>All questions, oldest first.</summary>
    public IReadOnlyList<AnsweredQuestion> All { get; private set; } = [];

    /// <summary>Those without an answer.</summary>
    public IEnumerable<AnsweredQuestion> Waiting => All.Where(one => one.Answer is null);

    /// <summary>What was published, in order, each with the questions that it covers.</summary>
    public IEnumerable<IGrouping<PublishedAnswer, AnsweredQuestion>> Answered =>
        All.Where(one => one.Answer is not null).GroupBy(one => one.Answer!).OrderBy(one => one.Key.Number);

    public override string Title => Words["Questions.Title"];

    /// <summary>The address of this page.</summary>
    public string Address => To(CallsAddresses.Questions, Id);

    /// <summary>Questions to choose from.</summary>
    public IEnumerable<Choice> Choices =>
        Waiting.Select(one => new Choice(
            $"{one.Id.Value}",
            Words.Say("Questions.Asked", one.BidderName, Time(one.AskedAt), one.Text)
        ));

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet() => Again();

    /// <summary>Answers.</summary>
    public async Task<IActionResult> OnPost()
    {
        var covered = Covered
            .Select(one => Guid.TryParse(one, out var id) ? id : default)
            .Select(id => new QuestionId(id));
        return await Do(new AnswerQuestions(Call, [.. covered], Wording.Text, Reply.Text), Address, "Answered")
            ?? await Again();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "text.missing" => new[] { (Wording, nameof(Wording)), (Reply, nameof(Reply)) }
                .SelectMany(one => one.Item1.Missing(one.Item2))
                .FirstOrDefault(),
            "question.missing" or "question.already-answered" => nameof(Covered),
            _ => null,
        };

    private async Task<IActionResult> Again()
    {
        if (!await Find() || await Ask(new ListAnsweredQuestions(Call)) is not { } questions)
            return NotShown();
        All = questions;
        return Page();
    }
}
