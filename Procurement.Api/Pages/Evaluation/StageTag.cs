using Procurement.Domain.People;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The shape beside the word of a call's stage; colour never stands alone.</summary>
internal static class StageTag
{
    /// <summary>Of a stage.</summary>
    public static string Of(Stage stage) =>
        stage switch
        {
            Stage.Decided or Stage.Notified or Stage.Archived => "tag done",
            Stage.Cancelled => "tag stop",
            Stage.Draft or Stage.Approved => "tag",
            Stage.Closed => "tag lock",
            _ => "tag part",
        };
}
