namespace Procurement.Api.Endpoints.Routes;

/// <summary>All routes of the API, by room.</summary>
internal static class ApiRoutes
{
    /// <summary>Maps everything under /api/v1.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        ProgrammeRoutes.Map(new RouteTable(app, "Programmes"));
        CallRoutes.Map(new RouteTable(app, "Calls"));
        EvaluationRoutes.Map(new RouteTable(app, "Evaluation"));
        ConsensusRoutes.Map(new RouteTable(app, "Consensus"));
        SubmissionRoutes.Map(new RouteTable(app, "Submissions"));
        EnvelopeRoutes.Map(new RouteTable(app, "Envelopes"));
        RecordRoutes.Map(new RouteTable(app, "Records"));
        AwardRoutes.Map(new RouteTable(app, "Awards"));
        AccountRoutes.Map(new RouteTable(app, "Accounts"));
        NoticeRoutes.Map(new RouteTable(app, "Notices"));
        DebriefRoutes.Map(new RouteTable(app, "Debriefs"));
        FairnessRoutes.Map(new RouteTable(app, "Fairness"));
        RetentionRoutes.Map(new RouteTable(app, "Retention"));
        DutyRoutes.Map(new RouteTable(app, "Duties"));
        app.MapSignIn();
        app.MapDocuments();
        app.MapSpreadsheets();
        app.MapOfflineSheets();
        app.MapReportsForClients();
    }
}
