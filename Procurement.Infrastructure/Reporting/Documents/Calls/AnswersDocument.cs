using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>The digest of questions and answers.</summary>
internal static class AnswersDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(AnswersReport report, Language language)
    {
        var draft = new Draft(report.Head, [], Words.OfAnswers(language));
        var title = draft.In(report.Head.CallTitle);
        return Front.Around(
            draft,
            draft.Text("Kind"),
            (title, title),
            draft.Say("Subtitle", ("date", draft.Moments.Date(report.Head.DataAt))),
            [Facts(draft, report), .. report.Answers.SelectMany(one => Entry(draft, one)), OtherLanguage.Line(draft)]
        );
    }

    private static FactTable Facts(Draft draft, AnswersReport report) =>
        Front.Facts(
            draft,
            [
                new(draft.Text("Fact.Reference"), report.Head.Reference),
                new(
                    draft.Text("Fact.Answers"),
                    draft.Count(
                        "Fact.HowMany",
                        report.Answers.Length,
                        ("moment", draft.Moments.DateAndTime(report.Head.DataAt))
                    )
                ),
                new(draft.Text("Fact.Closing"), draft.Moments.DateAndTime(report.Head.ClosesAt)),
                new(draft.Text("Fact.For"), draft.Say("Fact.Readers")),
            ]
        );

    private static IEnumerable<Block> Entry(Draft draft, GivenAnswer one)
    {
        var number = draft.Numbers.Whole(one.Number);
        yield return new Heading(2, null, draft.Say("Question.Heading", ("number", number)));
        yield return new Paragraph(
            draft.Say("Question.Asked", ("label", Label(draft, "Question.Label")), ("text", draft.In(one.Question)))
        );
        yield return new Paragraph(
            draft.Say("Question.Answered", ("label", Label(draft, "Answer.Label")), ("text", draft.In(one.Reply)))
        );
        yield return new Paragraph(
            draft.Say("Answer.Published", ("moment", draft.Moments.DateAndTime(one.PublishedAt))),
            ParagraphStyle.TableNote
        );
    }

    private static Run Label(Draft draft, string key) => new(draft.Text(key), Strong: true);
}
