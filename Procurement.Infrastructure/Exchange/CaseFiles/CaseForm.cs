using System.Text.Json;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>Reads the outermost object of a case file and who takes part.</summary>
internal static class CaseForm
{
    private static readonly BilingualText NoText = new("", "");

    /// <summary>The case that stands here.</summary>
    public static CaseFile Read(FormValue value, string sha256)
    {
        var form = value.Object();
        var file = new CaseFile
        {
            Case = form.Required("case")?.CaseName() ?? "",
            About = form.Required("about")?.Bilingual() ?? NoText,
            Synthetic = form.Required("synthetic")?.Flag() ?? false,
            Source = form.Required("source")?.Text() ?? "",
            Buyer = form.Required("buyer")?.Bilingual() ?? NoText,
            Currency = form.Required("currency")?.Currency() ?? "",
            TimeZone = form.Required("timeZone")?.TimeZone() ?? "",
            Regions = form.Required("regions")?.List(Region) ?? [],
            Bidders = form.Required("bidders")?.List(Bidder) ?? [],
            Evaluators = form.Required("evaluators")?.List(Evaluator) ?? [],
            Qualification = form.Optional("qualification") is { } rfq ? SolicitationForm.Qualification(rfq) : null,
            CallsForProposals =
                form.Required("callsForProposals")?.List(SolicitationForm.CallForProposals, filled: true) ?? [],
            Sha256 = sha256,
        };
        if (form.Optional("expected") is { Element.ValueKind: not JsonValueKind.Object } expected)
            expected.Object();
        form.Close();
        return file;
    }

    private static CaseRegion Region(FormValue value)
    {
        var form = value.Object();
        var region = new CaseRegion(
            form.Required("code")?.Text() ?? "",
            form.Required("name")?.Bilingual() ?? NoText,
            form.Optional("complexity")?.Word(CaseWords.Complexities)
        );
        form.Close();
        return region;
    }

    private static CaseBidder Bidder(FormValue value)
    {
        var form = value.Object();
        var kind = form.Required("kind")?.Word(CaseWords.BidderKinds);
        var members = kind switch
        {
            null => Allowance.Optional,
            OrganizationKind.Consortium => Allowance.Required,
            _ => Allowance.Forbidden,
        };
        var bidder = new CaseBidder(
            form.Required("id")?.Text() ?? "",
            form.Required("name")?.Text() ?? "",
            form.Required("language")?.Word(CaseWords.Languages) ?? Language.English,
            kind ?? OrganizationKind.Public,
            form.Where(members, "members")?.List(member => member.Text(), filled: true) ?? []
        );
        form.Close();
        return bidder;
    }

    private static CaseEvaluator Evaluator(FormValue value)
    {
        var form = value.Object();
        var evaluator = new CaseEvaluator(
            form.Required("id")?.Text() ?? "",
            form.Required("name")?.Text() ?? "",
            form.Optional("conflicts")?.List(bidder => bidder.Text()) ?? []
        );
        form.Close();
        return evaluator;
    }
}
