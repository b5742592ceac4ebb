using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Endpoints;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Reports;

namespace Procurement.Api.Pages.Outcome;

/// <summary>Where a letter is read as it is printed.</summary>
internal static class LetterFiles
{
    /// <summary>Its files: until it is sent, one in each language; then the one that left.</summary>
    public static IEnumerable<(Language Language, string Address)> Of(CallHeading call, NoticeSummary notice) =>
        from language in Enum.GetValues<Language>()
        where language == notice.Language || (notice.SentAt is null && !notice.InBothLanguages)
        select (
            language,
            ReportEndpoints.AddressOf(
                call.Id.Value,
                new ReportTitle
                {
                    Document = ReportDocumentKind.Letter,
                    Call = call.Reference,
                    Region = notice.Region.Length == 0 ? null : notice.Region,
                    Bidder = notice.Bidder,
                    Language = language,
                    Number = notice.Number,
                }
            )
        );

    /// <summary>The shape beside the word of a state.</summary>
    public static string TagOf(NoticeState state) =>
        state switch
        {
            NoticeState.Sent => "tag done",
            NoticeState.Approved => "tag part",
            NoticeState.Reviewed => "tag part",
            _ => "tag",
        };
}
