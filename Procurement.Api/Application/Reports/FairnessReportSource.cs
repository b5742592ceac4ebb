using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Fairness;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Reports;

/// <summary>The fairness monitor's report: for the monitor as soon as something is written, for lead and approver once it
/// is attested, for the panel once everybody is told, and from then on for bidders where the plan's disclosure policy says
/// so.</summary>
/// <remarks>Source: domain guide, section 5, disclosure matrix.</remarks>
internal sealed class FairnessReportSource(
    ISolicitations calls,
    IProgrammes programmes,
    IFairnessFiles files,
    IPublishedPlans plans,
    ActingPerson acting
) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Fairness];

    public async Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation) =>
        papers.Of(PaperRows.Fairness).FirstOrDefault() is { } file
        && MayRead(file.At is not null)
        && (!IsBidder || Allows(await plans.Of(papers.Call, papers.PlanHash, cancellation)))
            ? [.. Enum.GetValues<Language>().Select(language => Title(papers.Terms.Reference, language))]
            : [];

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (
            await calls.Find(call, cancellation) is not { } found
            || await Readable(found, cancellation) is not { } file
            || await programmes.Find(found.Programme, cancellation) is not { } programme
        )
            return AccessRefusals.NotFound;
        var title = Title(found.Terms.Reference, subject.Language);
        return title.Subject() == subject
            ? new FilledReport(title, FairnessReport.Of(programme, found, file))
            : AccessRefusals.NotFound;
    }

    private async Task<FairnessFile?> Readable(Solicitation call, CancellationToken cancellation) =>
        await files.Of(call.Id, cancellation) is { } file
        && MayRead(file.Attestation is not null)
        && (!IsBidder || Allows(call.Plan))
            ? file
            : null;

    private bool IsBidder => acting.Role == Role.Bidder;

    private static bool Allows(EvaluationPlan plan) =>
        DecisionTerms.Of(plan).Policy.Allows(Disclosable.OthersFairnessReport);

    private bool MayRead(bool isAttested)
    {
        var isTold = isAttested && acting.Place.Stage is (Stage.Notified or Stage.Archived or Stage.Cancelled);
        return acting.Role switch
        {
            Role.FairnessMonitor => true,
            Role.ProcurementLead or Role.Approver => isAttested,
            Role.Chair or Role.Evaluator or Role.Bidder => isTold,
            _ => false,
        };
    }

    private static ReportTitle Title(string call, Language language) =>
        new()
        {
            Document = ReportDocumentKind.Fairness,
            Call = call,
            Language = language,
        };
}
