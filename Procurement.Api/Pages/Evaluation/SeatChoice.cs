namespace Procurement.Api.Pages.Evaluation;

/// <summary>What a person is to be on a team, as a form holds it.</summary>
public sealed class SeatChoice
{
    /// <summary>Identifier of the account.</summary>
    public string Person { get; set; } = "";

    /// <summary>Identifier of the evaluator that they are already; null: none.</summary>
    public string? Evaluator { get; set; }

    /// <summary>"Evaluator", "Chair", "Leaves", or nothing.</summary>
    public string? Seat { get; set; }

    /// <summary>The criteria that they score; none: all.</summary>
    public List<string> Criteria { get; set; } = [];
}
