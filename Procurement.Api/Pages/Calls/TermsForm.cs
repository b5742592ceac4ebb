using System.Collections.Immutable;
using System.Globalization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Calls;

/// <summary>The terms of a call as they are typed.</summary>
public sealed class TermsForm
{
    /// <summary>RFQ or CFP.</summary>
    public CallKind Kind { get; set; } = CallKind.CallForProposals;

    /// <summary>Reference.</summary>
    public string? Reference { get; set; }

    /// <summary>Title.</summary>
    public TypedTexts Title { get; set; } = new();

    /// <summary>What is called for.</summary>
    public TypedTexts Description { get; set; } = new();

    /// <summary>Closing, in the programme's zone.</summary>
    public string? ClosesAt { get; set; }

    /// <summary>Until when questions may be asked.</summary>
    public string? QuestionsCloseAt { get; set; }

    /// <summary>Codes of the regions.</summary>
    public List<string> Regions { get; set; } = [];

    /// <summary>RFQ: so many qualify.</summary>
    public string? ShortlistMaximum { get; set; }

    /// <summary>RFQ: until when the list may be invited.</summary>
    public string? ListExpiresAt { get; set; }

    /// <summary>CFP: the RFQ whose list is invited.</summary>
    public Guid? InvitesListOf { get; set; }

    /// <summary>CFP: most regions for one bidder.</summary>
    public string? MostRegionsPerBidder { get; set; }

    /// <summary>What a draft holds.</summary>
    public static TermsForm Of(CallTerms terms, Moments moments)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new()
        {
            Kind = terms.Kind,
            Reference = terms.Reference,
            Title = TypedTexts.Of(terms.Title),
            Description = TypedTexts.Of(terms.Description),
            ClosesAt = moments.Typed(terms.ClosesAt),
            QuestionsCloseAt = Typed(terms.QuestionsCloseAt),
            Regions = [.. terms.Regions],
            ShortlistMaximum = $"{terms.ShortlistMaximum}",
            ListExpiresAt = Typed(terms.ListExpiresAt),
            InvitesListOf = terms.InvitesListOf?.Value,
            MostRegionsPerBidder = $"{terms.MostRegionsPerBidder}",
        };

        string Typed(DateTimeOffset? instant) => instant is { } at ? moments.Typed(at) : "";
    }

    /// <summary>The field in which a fault of the draft is mended.</summary>
    public static string FieldAt(string at) =>
        at?.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["terms", "title", var language] => $"Form.Title.{Part(language)}",
            ["terms", "description", var language] => $"Form.Description.{Part(language)}",
            ["terms", var name, ..] => $"Form.{char.ToUpperInvariant(name[0])}{name[1..]}",
            _ => "Form.Reference",
        };

    /// <summary>The terms; or what cannot be read.</summary>
    public Outcome<CallTerms> Read(Moments moments)
    {
        ArgumentNullException.ThrowIfNull(moments);
        var faults = ImmutableArray.CreateBuilder<Refusal>();
        if (string.IsNullOrWhiteSpace(Reference))
            faults.Add(new Refusal("text.missing") { Subject = new(Item: "Form.Reference") });
        if (moments.Read(ClosesAt) is not { } closesAt)
        {
            faults.Add(new Refusal("text.missing") { Subject = new(Item: "Form.ClosesAt") });
            closesAt = default;
        }
        var isRfq = Kind == CallKind.RequestForQualifications;
        var terms = new CallTerms
        {
            Kind = Kind,
            Reference = Reference?.Trim() ?? "",
            Title = Title.Text,
            Description = Description.Any,
            ClosesAt = closesAt,
            QuestionsCloseAt = moments.Read(QuestionsCloseAt),
            Regions = isRfq ? [] : Regions,
            ShortlistMaximum = isRfq ? Whole(ShortlistMaximum, nameof(ShortlistMaximum)) : null,
            ListExpiresAt = isRfq ? moments.Read(ListExpiresAt) : null,
            InvitesListOf = !isRfq && InvitesListOf is { } rfq ? new SolicitationId(rfq) : null,
            MostRegionsPerBidder = isRfq ? null : Whole(MostRegionsPerBidder, nameof(MostRegionsPerBidder)),
        };
        return faults.Count > 0 ? faults.ToImmutable() : terms;

        int? Whole(string? typed, string name)
        {
            if (string.IsNullOrWhiteSpace(typed))
                return null;
            if (
                int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0
            )
                return number;
            faults.Add(new Refusal("case.wrong-type", Expectation.Positive) { Subject = new(Item: $"Form.{name}") });
            return null;
        }
    }

    private static string Part(string language) => language == "fr" ? "Fr" : "En";
}
