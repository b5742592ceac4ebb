using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>Something that waits for somebody.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="For">In which role.</param>
/// <param name="IsOwn">Whether the reader is to do it; else they may know that it waits.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Step">Name of the step that it is about; null: about none.</param>
/// <param name="By">By when; null: no date is set.</param>
/// <param name="Blocks">What it keeps from going on; null: nothing.</param>
public sealed record WaitingTask(
    TaskKind Kind,
    Role For,
    bool IsOwn,
    int Count = 1,
    BilingualText? Step = null,
    DateTimeOffset? By = null,
    LifeKind? Blocks = null
);

/// <summary>What waits to be done.</summary>
public enum TaskKind
{
    /// <summary>A draft was sent back.</summary>
    FinishDraft,

    /// <summary>A draft waits for approval.</summary>
    ApproveCall,

    /// <summary>Nobody holds the keys of a call with a price.</summary>
    NameKeyHolders,

    /// <summary>A key holder has no key yet.</summary>
    MakeKey,

    /// <summary>An approved call waits to be published.</summary>
    PublishCall,

    /// <summary>Bidders asked questions.</summary>
    AnswerQuestions,

    /// <summary>An addendum waits for approval.</summary>
    ApproveAddendum,

    /// <summary>An approved addendum waits to be published.</summary>
    PublishAddendum,

    /// <summary>The closing instant has passed.</summary>
    CloseCall,

    /// <summary>A competition has no panel.</summary>
    NamePanel,

    /// <summary>An evaluator is unsure whether they are in conflict.</summary>
    DecideUnsure,

    /// <summary>An evaluator wants a sheet back.</summary>
    AnswerUnlock,

    /// <summary>The next step can be opened.</summary>
    OpenStep,

    /// <summary>Everything that a step asks for seems to be there.</summary>
    CloseStep,

    /// <summary>A correction of a closed step was asked for.</summary>
    DecideCorrection,

    /// <summary>A disqualification was proposed.</summary>
    DecideDisqualification,

    /// <summary>A key holder's share is needed to open prices.</summary>
    GiveShare,

    /// <summary>A key holder's share is needed to put another in somebody's place.</summary>
    GiveShareForReplacement,

    /// <summary>The ranking is to be worked out.</summary>
    Rank,

    /// <summary>A bidder explained a low price.</summary>
    DecidePrice,

    /// <summary>The qualified list is to be decided.</summary>
    DecideList,

    /// <summary>An award is to be recommended.</summary>
    Recommend,

    /// <summary>A recommendation waits for approval.</summary>
    ApproveAward,

    /// <summary>An approved award waits for its agreements.</summary>
    Sign,

    /// <summary>Letters wait for a second reading.</summary>
    ReviewLetters,

    /// <summary>Letters wait for approval.</summary>
    ApproveLetters,

    /// <summary>Letters wait to be sent.</summary>
    SendLetters,

    /// <summary>Bidders asked for a debrief.</summary>
    ScheduleDebriefs,

    /// <summary>A dispute waits for its decision.</summary>
    DecideDispute,
}
