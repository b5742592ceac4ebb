using Procurement.Domain.Reports;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>What each field of a call or plan is called.</summary>
internal static class FieldLabels
{
    /// <summary>The key of its words.</summary>
    public static string KeyOf(CallField field) =>
        field switch
        {
            CallField.Title => "Field.Title",
            CallField.Description => "Field.Description",
            CallField.Closing => "Field.Closing",
            CallField.QuestionsClosing => "Field.QuestionsClosing",
            CallField.Order => "Field.Order",
            CallField.TotalPoints => "Field.TotalPoints",
            CallField.Consensus => "Rule.Consensus",
            CallField.Rounding => "Rule.Rounding",
            CallField.Ranking => "Rule.Ranking",
            CallField.AdjustmentPercent => "Field.AdjustmentPercent",
            CallField.AdjustmentFrom => "Field.AdjustmentFrom",
            CallField.AdjustmentPer => "Field.AdjustmentPer",
            CallField.Ties => "Rule.Ties",
            CallField.DrawSeed => "Field.DrawSeed",
            CallField.CommentLength => "Field.CommentLength",
            CallField.Spread => "Field.Spread",
            CallField.Disclosure => "Field.Disclosure",
            CallField.Quorum => "Field.Quorum",
            CallField.StandstillDays => "Field.StandstillDays",
            CallField.DebriefDays => "Field.DebriefDays",
            CallField.AddendumDays => "Field.AddendumDays",
            CallField.PlanningMonths => "Field.PlanningMonths",
            CallField.TransitionMonths => "Field.TransitionMonths",
            CallField.ShowsInvited => "Field.ShowsInvited",
            CallField.Name => "Field.Name",
            CallField.Requirement => "Field.Requirement",
            CallField.Kind => "Plan.Kind",
            CallField.Envelope => "Field.Envelope",
            CallField.Assumed => "Field.Assumed",
            CallField.Maximum => "Plan.Maximum",
            CallField.Weight => "Plan.Weight",
            CallField.Minimum => "Plan.Minimum",
            CallField.Formula => "Field.Formula",
            CallField.Budget => "Field.Budget",
            CallField.AbnormallyLow => "Field.AbnormallyLow",
            CallField.ScaleMaximum => "Field.ScaleMaximum",
            CallField.ScaleIncrement => "Field.ScaleIncrement",
            CallField.LookedFor => "Field.LookedFor",
            CallField.Bands => "Field.Bands",
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
}
