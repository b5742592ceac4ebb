using System.Collections.Immutable;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>The invitation of one qualified bidder: what the call said when it was invited, and what has changed since.
/// Never who else is invited.</summary>
public sealed record InvitationReport : Report
{
    /// <summary>The bidder.</summary>
    public required NamedBidder Bidder { get; init; }

    /// <summary>When it was invited.</summary>
    public required DateTimeOffset InvitedAt { get; init; }

    /// <summary>Reference of the request for qualifications that it is qualified under; null: not known.</summary>
    public string? QualifiedUnder { get; init; }

    /// <summary>Version of the list of the qualified; null: not known.</summary>
    public int? ListVersion { get; init; }

    /// <summary>The regions, in the call's order.</summary>
    public required ImmutableArray<Region> Regions { get; init; }

    /// <summary>Most regions for one bidder; null: no limit.</summary>
    public int? MostRegions { get; init; }

    /// <summary>Until when questions may be asked; null: until the closing.</summary>
    public DateTimeOffset? QuestionsCloseAt { get; init; }

    /// <summary>Number of the plan's version.</summary>
    public required int PlanNumber { get; init; }

    /// <summary>The addenda published since, in order.</summary>
    public required ImmutableArray<PublishedLater> Addenda { get; init; }

    /// <summary>The closing that stands now.</summary>
    public required DateTimeOffset ClosesNow { get; init; }

    /// <summary>The invitation of a bidder.</summary>
    public static InvitationReport Of(PublishedCall call, Invitation invitation, NamedBidder bidder, InvitedList? list)
    {
        var then = call.At(invitation.InvitedAt);
        var later = call.Addenda.Where(one => one.PublishedAt > invitation.InvitedAt).ToList();
        return new()
        {
            Head = then.Head(later.Select(one => one.PublishedAt!.Value).Append(invitation.InvitedAt).Max()),
            Bidder = bidder,
            InvitedAt = invitation.InvitedAt,
            QualifiedUnder = list?.RfqReference,
            ListVersion = list?.List.ListVersion,
            Regions =
            [
                .. then.Terms.Regions.SelectMany(code => call.Programme.Regions.Where(region => region.Code == code)),
            ],
            MostRegions = then.Terms.MostRegionsPerBidder,
            QuestionsCloseAt = then.Terms.QuestionsCloseAt,
            PlanNumber = then.Plan.Number,
            Addenda = [.. later.Select(one => new PublishedLater(one.Number!.Value, one.PublishedAt!.Value))],
            ClosesNow = call.Call.Terms.ClosesAt,
        };
    }
}

/// <summary>An addendum that came after an invitation.</summary>
/// <param name="Number">Its number.</param>
/// <param name="PublishedAt">When it was published.</param>
public sealed record PublishedLater(int Number, DateTimeOffset PublishedAt);
