using Procurement.Api.Application.Submissions;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Submissions, from their receipt on.</summary>
internal static class SubmissionRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<ReceiveSubmission, SubmissionReceipt>("/competitions/{competition}/submissions");
        api.Post<WithdrawSubmission, Done>("/competitions/{competition}/submissions/own/withdraw");
        api.Put<RecordMandatoryResults, Done>("/competitions/{competition}/steps/{step}/mandatory/{bidder}");
        api.Post<DisqualifySubmission, Done>("/competitions/{competition}/submissions/{bidder}/disqualify");
    }
}
