using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>How far the sheets of a competition's rated steps are, without a word or mark of them: what work lists and
/// progress are counted from.</summary>
internal sealed class StepReading(EvaluationFile file, IReadContext read)
{
    public Competition Competition => file.Competition;

    public Panel Panel => file.Panel;

    public EvaluationPlan Plan => file.Plan;

    /// <summary>Whose submissions reached a step, in the order recorded.</summary>
    public IReadOnlyList<string> Reaching(PlanStep step) => [.. file.Reaching(step).Select(one => one.Bidder)];

    /// <summary>The sheets of one step.</summary>
    public async Task<StepSheets> Sheets(RatedStep step, CancellationToken cancellation) =>
        new(
            step,
            Panel,
            Reaching(step),
            await read.ScoreSheets.HeadsOf(Competition.Id, step.Id).ToListAsync(cancellation)
        );

    public static async Task<StepReading?> Of(IReadContext read, CompetitionId id, CancellationToken cancellation)
    {
        var competition = await read.Competitions.SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (competition is null)
            return null;
        var call = await read.Solicitations.SingleAsync(one => one.Id == competition.Solicitation, cancellation);
        var panel = await read.Panels.SingleOrDefaultAsync(one => one.Competition == id, cancellation);
        if (panel is null)
            return null;
        var submissions = await read
            .Submissions.Where(one => one.Competition == id)
            .OrderBy(one => one.Receipt.Position)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellation);
        return new StepReading(new EvaluationFile(call, competition, panel, submissions, [], [], []), read);
    }
}
