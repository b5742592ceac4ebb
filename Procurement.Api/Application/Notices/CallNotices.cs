using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Notices;
using Procurement.Domain.Plans;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>What the letters of each competition of a call rest on.</summary>
internal sealed class CallNotices(ICompetitions competitions, IQualifiedLists lists, IAwards awards)
{
    /// <summary>The drafting for each competition, in the call's order.</summary>
    public async Task<IReadOnlyList<(string Region, NoticeDrafting Drafting)>> Of(
        Solicitation call,
        CancellationToken cancellation
    )
    {
        var files = await competitions.FilesOf(call.Id, cancellation);
        var award = await awards.Of(call.Id, cancellation);
        var list = await lists.CurrentOf(call.Id, cancellation);
        var invited = call.Invites is { } version ? await lists.Find(version, cancellation) : null;
        var policy = DecisionTerms.Of(call.Plan).Policy;
        return
        [
            .. files.Select(file =>
                (
                    file.Competition.Region,
                    new NoticeDrafting(
                        file,
                        list,
                        award?.Entries.FirstOrDefault(entry => entry.Region == file.Competition.Region),
                        invited?.ListVersion,
                        policy
                    )
                )
            ),
        ];
    }
}
