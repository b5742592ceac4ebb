using Procurement.Api.Application.Organizations;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages;

/// <summary>The shape beside the word of a state; colour never stands alone.</summary>
internal static class StateTag
{
    /// <summary>Of a call.</summary>
    public static string Of(SolicitationState state) =>
        state switch
        {
            SolicitationState.Decided => "tag done",
            SolicitationState.Draft => "tag",
            _ => "tag part",
        };

    /// <summary>Of a competition of the demo.</summary>
    public static string Of(DemoStage stage) =>
        stage switch
        {
            DemoStage.Draft => "tag",
            DemoStage.Sealed => "tag lock",
            DemoStage.Ranked or DemoStage.Decided => "tag done",
            _ => "tag part",
        };

    /// <summary>Of a proposal.</summary>
    public static string Of(ProposalOutcome outcome, bool? isQualified) =>
        outcome == ProposalOutcome.Ranked && isQualified is not false ? "tag done" : "tag stop";
}
