using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Consensus;

/// <summary>A mandatory step: which requirements each proposal meets.</summary>
/// <param name="Place">The step.</param>
/// <param name="MayRecord">Whether the reader may record results now.</param>
/// <param name="Unanswered">For how many proposals the chair has yet to declare whether they are in conflict.</param>
/// <param name="Requirements">The requirements, in the plan's order.</param>
/// <param name="Proposals">The proposals, in the order recorded.</param>
public sealed record MandatoryRoom(
    StepPlace Place,
    bool MayRecord,
    int Unanswered,
    IReadOnlyList<Requirement> Requirements,
    IReadOnlyList<MandatoryProposal> Proposals
);

/// <summary>What is recorded of one proposal.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Answers">What is recorded; a requirement that is absent waits.</param>
/// <param name="Documents">Its documents that are open.</param>
/// <param name="Version">What the next record of its results has to name; 0: nothing is recorded.</param>
public sealed record MandatoryProposal(
    string Bidder,
    string Name,
    IReadOnlyList<RequirementAnswer> Answers,
    IReadOnlyList<StepDocument> Documents,
    int Version
);

/// <summary>Whether one requirement is met.</summary>
/// <param name="Requirement">Identifier.</param>
/// <param name="IsMet">Whether it is.</param>
/// <param name="Reason">Why not; null where it is met.</param>
public sealed record RequirementAnswer(string Requirement, bool IsMet, BilingualText? Reason);

/// <summary>What is recorded of a proposal in a mandatory step, for whoever recorded over something older.</summary>
/// <param name="Version">What the next act has to name; 0: nothing is recorded.</param>
/// <param name="Answers">What is recorded.</param>
public sealed record StandingAnswers(int Version, IReadOnlyList<RequirementAnswer> Answers)
{
    internal static StandingAnswers Of(Submission submission, string step) =>
        new(
            submission.AnswersVersion(step),
            [
                .. submission
                    .Answers.Where(answer => answer.Step == step)
                    .Select(answer => new RequirementAnswer(answer.Requirement, answer.IsMet, answer.Reason)),
            ]
        );
}
