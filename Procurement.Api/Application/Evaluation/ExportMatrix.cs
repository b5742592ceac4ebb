using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Exchange;
using Procurement.Infrastructure.Persistence.Queries;
using Procurement.Infrastructure.Spreadsheets.Matrix;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The evaluation matrix of a competition as a spreadsheet: every evaluator's points, what was agreed, what the
/// steps came to; once it is ranked, prices, totals and ranks. Lead, chair and fairness monitor see a step once it is
/// closed, the approver once there is a ranking; a chair only who is free of every bidder in it.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Format">The form of the file.</param>
/// <remarks>Refuses: access.not-found, sheet.hidden. Source: domain guide, disclosure matrix.</remarks>
public sealed record ExportMatrix(CompetitionId Competition, Language Language, SpreadsheetFormat Format)
    : IQuery<SpreadsheetFile>,
        IAboutCompetition;

/// <summary>The forms of a spreadsheet.</summary>
public enum SpreadsheetFormat
{
    /// <summary>A workbook with live formulas.</summary>
    Xlsx,

    /// <summary>One long table.</summary>
    Csv,
}

/// <summary>A spreadsheet as a file.</summary>
/// <param name="Name">Its name, without what follows the point.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SpreadsheetFile(string Name, byte[] Content);

internal sealed class ExportMatrixHandler(
    ICompetitions competitions,
    IProgrammes programmes,
    IReadContext read,
    ICurrentPerson current
) : IRequestHandler<ExportMatrix, Outcome<SpreadsheetFile>>
{
    public async Task<Outcome<SpreadsheetFile>> Handle(ExportMatrix query, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(query.Competition, cancellationToken) is not { } file
            || await programmes.Find(file.Call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        var ofChair = await read.ReadableToChair(current.Person, query.Competition, cancellationToken);
        if (ofChair is not null && file.Submissions.Any(one => one.IsEvaluated && !ofChair.Contains(one.Bidder)))
            return AccessRefusals.NotFound;
        var record = new CallRecord
        {
            Programme = programme,
            Bidders = await programmes.Bidders(programme.Id, cancellationToken),
            Call = file.Call,
            Competitions = [file],
        };
        var region = file.Competition.Region;
        if (EvaluationMatrix.Of(record, region, current.Person.Role!.Value) is not { } matrix)
            return new Refusal("sheet.hidden", file.Plan.RatedSteps.Select(step => step.Id).FirstOrDefault() ?? "");
        var content =
            query.Format == SpreadsheetFormat.Csv
                ? MatrixCsv.Write(matrix, query.Language)
                : MatrixWorkbook.Write(matrix, query.Language);
        return new SpreadsheetFile(
            $"matrix-{FileNames.Encode(matrix.Reference)}{(region.Length == 0 ? "" : "-" + FileNames.Encode(region))}",
            content
        );
    }
}
