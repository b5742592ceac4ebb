using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Awards;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Organizations;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Configurations;

namespace Procurement.Infrastructure.Persistence.Repositories;

/// <summary>
/// Each aggregate with its rows, in the order in which they were written: in one query where it has one kind of rows,
/// or few; each further query costs as much as the first.
/// </summary>
internal static class WholeAggregates
{
    public static IQueryable<Programme> Whole(this IQueryable<Programme> programmes) =>
        programmes.AsSingleQuery().Include(programme => programme.Regions.OrderBy(region => region.Position));

    public static IQueryable<QualifiedList> Whole(this IQueryable<QualifiedList> lists) =>
        lists
            .AsSingleQuery()
            .Include(list => list.Bidders.OrderBy(bidder => bidder.Position))
            .Include(list => list.Departures.OrderBy(one => EF.Property<int>(one, Columns.Position)));

    public static IQueryable<Addendum> Whole(this IQueryable<Addendum> addenda) =>
        addenda
            .AsSingleQuery()
            .Include(addendum => addendum.Acknowledgements.OrderBy(one => one.At).ThenBy(one => one.Bidder));

    public static IQueryable<Submission> Whole(this IQueryable<Submission> submissions) =>
        submissions
            .AsSingleQuery()
            .Include(submission => submission.Answers.OrderBy(answer => EF.Property<int>(answer, Columns.Position)));

    /// <summary>A panel with all that was declared, drawn and noticed: more than the evaluation rests on, and one query
    /// for each kind, or they would multiply.</summary>
    public static IQueryable<Panel> WithDeclarations(this IQueryable<Panel> panels) =>
        panels
            .Whole()
            .AsSplitQuery()
            .Include(panel => panel.Changes.OrderBy(change => change.Number))
            .Include(panel => panel.Declarations.OrderBy(declaration => declaration.Number))
            .Include(panel => panel.Findings.OrderBy(finding => EF.Property<int>(finding, Columns.Position)))
            .Include(panel => panel.Orders.OrderBy(order => EF.Property<int>(order, Columns.Position)))
            .Include(panel => panel.Notices.OrderBy(notice => notice.Number));

    /// <summary>A sheet with its history.</summary>
    public static IQueryable<ScoreSheet> WithHistory(this IQueryable<ScoreSheet> sheets) =>
        sheets.Whole().AsSplitQuery().Include(sheet => sheet.History.OrderBy(entry => entry.Number));

    public static IQueryable<Clarification> Whole(this IQueryable<Clarification> clarifications) =>
        clarifications.AsSingleQuery().Include(one => one.Answers.OrderBy(answer => answer.Bidder));

    public static IQueryable<Panel> Whole(this IQueryable<Panel> panels) =>
        panels
            .AsSingleQuery()
            .Include(panel => panel.Members.OrderBy(member => member.Position))
            .Include(panel => panel.Conflicts.OrderBy(conflict => EF.Property<int>(conflict, Columns.Position)));

    public static IQueryable<ScoreSheet> Whole(this IQueryable<ScoreSheet> sheets) =>
        sheets.AsSingleQuery().Include(sheet => sheet.Fields.OrderBy(field => field.Position));

    public static IQueryable<ConsensusRecord> Whole(this IQueryable<ConsensusRecord> records) =>
        records
            .AsSingleQuery()
            .Include(record => record.Marks.OrderBy(mark => EF.Property<int>(mark, Columns.Position)))
            .Include(record => record.Replaced.OrderBy(mark => mark.Position))
            .Include(record => record.Reviews.OrderBy(review => review.Criterion));

    public static IQueryable<Competition> Whole(this IQueryable<Competition> competitions) =>
        competitions
            .AsSingleQuery()
            .Include(competition => competition.Steps.OrderBy(step => step.Position))
            .Include(competition => competition.Openings.OrderBy(opening => opening.OpenedAt).ThenBy(one => one.Step))
            .Include(competition => competition.DocumentOpenings.OrderBy(opening => opening.OpenedAt))
            .Include(competition => competition.Rankings.OrderBy(ranking => ranking.Number))
                .ThenInclude(ranking => ranking.Places.OrderBy(place => place.Position));

    public static IQueryable<KeyHolding> Whole(this IQueryable<KeyHolding> holdings) =>
        holdings.AsSingleQuery().Include(holding => holding.Holders.OrderBy(holder => holder.Number));

    public static IQueryable<LetterTemplate> Whole(this IQueryable<LetterTemplate> templates) =>
        templates.AsSingleQuery().Include(template => template.Revisions.OrderBy(revision => revision.Number));

    public static IQueryable<Award> Whole(this IQueryable<Award> awards) =>
        awards
            .AsSingleQuery()
            .Include(award => award.Decisions.OrderBy(decision => decision.Number))
            .Include(award => award.Entries.OrderBy(entry => entry.Position))
                .ThenInclude(entry => entry.PassedOver.OrderBy(one => EF.Property<int>(one, Columns.Position)));
}
