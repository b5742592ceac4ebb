using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;
using Procurement.Domain.Organizations;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Reports;

/// <summary>The fairness monitor's report: for the monitor as soon as something is written, for lead and approver once it
/// is attested.</summary>
internal sealed class FairnessReportSource(
    ISolicitations calls,
    IProgrammes programmes,
    IFairnessFiles files,
    ICurrentPerson current
) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Fairness];

    public async Task<IReadOnlyList<ReportTitle>> Titles(SolicitationId call, CancellationToken cancellation) =>
        await Readable(call, cancellation) is not null && await calls.Find(call, cancellation) is { } found
            ? [.. Enum.GetValues<Language>().Select(language => Title(found, language))]
            : [];

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (
            await Readable(call, cancellation) is not { } file
            || await calls.Find(call, cancellation) is not { } found
            || await programmes.Find(found.Programme, cancellation) is not { } programme
        )
            return AccessRefusals.NotFound;
        var title = Title(found, subject.Language);
        return title.Subject() == subject
            ? new FilledReport(title, FairnessReport.Of(programme, found, file))
            : AccessRefusals.NotFound;
    }

    private async Task<FairnessFile?> Readable(SolicitationId call, CancellationToken cancellation) =>
        await files.Of(call, cancellation) is { } file
        && (current.Person.Role == Role.FairnessMonitor || file.Attestation is not null)
            ? file
            : null;

    private static ReportTitle Title(Solicitation call, Language language) =>
        new()
        {
            Document = ReportDocumentKind.Fairness,
            Call = call.Terms.Reference,
            Language = language,
        };
}
