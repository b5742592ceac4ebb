using Procurement.Api.Application.Notices;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Letters to bidders.</summary>
internal static class NoticeRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ListNotices, IReadOnlyList<NoticeSummary>>("/calls/{call}/notices");
        api.Post<DraftNotices, IReadOnlyList<NoticeId>>("/calls/{call}/notices");
        api.Put<AddressNotice, Done>("/calls/{call}/notices/{notice}/language");
        api.Post<SendLetters, MailingId>("/calls/{call}/mailings");
        api.Get<ShowMailing, MailingDetails>("/calls/{call}/mailings/newest");
        api.Post<ReviewNotice, Done>("/calls/{call}/notices/{notice}/review");
        api.Post<ApproveNotice, Done>("/calls/{call}/notices/{notice}/approve");
        api.Post<SendNotice, Done>("/calls/{call}/notices/{notice}/send");
        api.Get<ListTemplates, IReadOnlyList<TemplateDetails>>("/programmes/{programme}/letter-templates");
        api.Put<ReviseTemplate, Done>("/programmes/{programme}/letter-templates/{kind}/{slot}");
    }
}
