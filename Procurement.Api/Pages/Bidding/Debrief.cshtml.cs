using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Debrief;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The debrief: the very sentences, figures and reasons that its file prints, and nothing else.</summary>
internal sealed class DebriefModel(PageDoor door) : BiddingPage(door)
{
    private IReadOnlyList<Block> blocks = [];

    /// <summary>The debrief.</summary>
    public ReadDebriefDetails Read { get; private set; } = null!;

    /// <summary>What it says; null: the record has changed since it was released.</summary>
    public DebriefReport? Report => Read.Report;

    /// <summary>Money in the currency of the call.</summary>
    public Formats Figures => new(Language, Report!.Head.Currency);

    public override string Title =>
        Words.Say(
            "Debrief.Title",
            Report?.Head.Region?.Name.In(Language) ?? Read?.Title.Region ?? Words["Qualification"]
        );

    public override IReadOnlyList<Crumb> Crumbs =>
        Read is null
            ? base.Crumbs
            : [.. base.Crumbs, new(Read.Title.Call, To(BiddingAddresses.Outcome, Read.Call.Value))];

    public override bool IsSynthetic => Read?.Report?.Head.IsSynthetic == true || base.IsSynthetic;

    /// <summary>Its file, in the page's language.</summary>
    public string Pdf => ReportEndpoints.AddressOf(Read.Call.Value, Read.Title);

    /// <summary>The outcome in sentences.</summary>
    public IEnumerable<RichText> Sentences => blocks.OfType<ResultBox>().First().Sentences;

    /// <summary>What explains the outcome, below the results by step.</summary>
    public IEnumerable<Block> Notes => Body.TakeWhile(block => !BeginsSection(block));

    /// <summary>The further sections, each with its heading.</summary>
    public IEnumerable<Block> Sections => Body.SkipWhile(block => !BeginsSection(block));

    private IEnumerable<Block> Body =>
        blocks.SkipWhile(block => block is not ResultBox).Skip(1).SkipWhile(block => block is DataTable);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition)
    {
        if (await Ask(new ReadDebrief(new(competition), Language)) is not { } read)
            return NotShown();
        Read = read;
        if (Report is { } report)
            blocks = DebriefDocument.Of(report, Language).Blocks;
        return Page();
    }

    /// <summary>The step of the plan.</summary>
    public PlanStep StepOf(OwnStep own) => Report!.Head.Plan.Find(own.Step)!;

    /// <summary>What a step gave.</summary>
    public string ResultOf(OwnStep own) =>
        own switch
        {
            OwnMandatory mandatory => Words.Say(
                "Debrief.Met",
                Numbers.Whole(Requirements(own) - mandatory.Unmet.Length),
                Numbers.Whole(Requirements(own))
            ),
            OwnRated rated => Numbers.Points(rated.Raw),
            OwnPrice { Points.Value: { } points } => Numbers.Points(points.Raw),
            _ => Words["None"],
        };

    /// <summary>Shape and word of what became of a step.</summary>
    public (string Tag, string Word) StandingOf(OwnStep own) =>
        own switch
        {
            OwnMandatory { Unmet.IsEmpty: false } => ("stop", Words["Debrief.NotPassed"]),
            OwnMandatory => ("done", Words["Debrief.Passed"]),
            OwnRated { PointsShort: { } few } => ("stop", Words.Say(ShortOf(few), Numbers.Points(few))),
            OwnRated { Passed: false } => ("stop", Words["Debrief.CriterionShort"]),
            OwnRated => ("done", Words["Debrief.Passed"]),
            OwnPrice { Points: null } => ("lock", Words["Debrief.Withheld"]),
            OwnPrice => ("done", Words["Debrief.Opened"]),
            OwnPriceWithheld => ("stop", Words["Letter.Disqualified"]),
            _ => StepOf(own) is PriceStep ? ("lock", Words["Debrief.NotOpened"]) : ("", Words["Debrief.NotReached"]),
        };

    /// <summary>Whether the evaluation ended there.</summary>
    public bool Ended(OwnStep own) =>
        Report!.Outcome == DebriefOutcome.DidNotAdvance
        && Report.Steps.LastOrDefault(one => one is OwnMandatory or OwnRated) == own;

    private string ShortOf(Fraction few) => Numbers.IsOne(few) ? "Debrief.ShortOne" : "Debrief.Short";

    private int Requirements(OwnStep own) => ((MandatoryStep)StepOf(own)).Requirements.Length;

    private static bool BeginsSection(Block block) =>
        block is Heading { Level: 2 } or KeepTogether { Blocks: [Heading { Level: 2 }, ..] };
}
