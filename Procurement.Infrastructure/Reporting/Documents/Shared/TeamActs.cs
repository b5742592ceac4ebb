using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>What a member of the team declared and undertook, and how the team changed.</summary>
internal static class TeamActs
{
    /// <summary>The lines under a member's conflicts; none for a case on paper.</summary>
    public static IEnumerable<RichText> Of(Draft draft, ReportedMember? one)
    {
        if (one is null)
            yield break;
        yield return one.DeclaredAt is { } declared
            ? draft.Count("Team.Declared", one.Bidders, ("date", draft.Moments.Date(declared)))
            : draft.Say("Team.NotDeclared");
        yield return one.UndertakenAt is { } given
            ? draft.Say("Team.Undertaken", ("date", draft.Moments.Date(given)))
            : draft.Say("Team.NotUndertaken");
        if (one.LeftAt is { } left)
            yield return draft.Say("Team.Left", ("date", draft.Moments.Date(left)));
    }

    /// <summary>One change, with its reason where one was asked for.</summary>
    public static RichText Of(Draft draft, ReportedTeamChange change)
    {
        var told = draft.Say(
            change.Kind switch
            {
                PanelChangeKind.Joined => "Team.ChangeJoined",
                PanelChangeKind.Left => "Team.ChangeLeft",
                _ => "Team.ChangeChairs",
            },
            ("who", change.Who),
            ("date", draft.Moments.Date(change.At))
        );
        return string.IsNullOrWhiteSpace(change.Reason)
            ? told
            : Draft.Together([told, draft.Say("Team.ChangeReason", ("reason", change.Reason))]);
    }
}
