using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Calls;

/// <summary>The pages of who prepares a call: plan, publication, addenda, questions.</summary>
internal static class CallsAddresses
{
    /// <summary>Programmes and their calls.</summary>
    public static readonly PageAddress Home = new("/Calls/Home", "calls", "appels");

    /// <summary>Begins a programme.</summary>
    public static readonly PageAddress Programme = new("/Calls/Programme", "programmes/new", "programmes/nouveau");

    /// <summary>Drafts a call.</summary>
    public static readonly PageAddress Draft = new(
        "/Calls/Draft",
        "programmes/{programme:guid}/calls/new",
        "programmes/{programme:guid}/appels/nouveau"
    );

    /// <summary>Terms of the draft.</summary>
    public static readonly PageAddress Terms = new(
        "/Calls/Terms",
        "calls/{call:guid}/terms",
        "appels/{call:guid}/modalites"
    );

    /// <summary>The plan of the draft.</summary>
    public static readonly PageAddress Plan = new("/Calls/Plan", "calls/{call:guid}/plan", "appels/{call:guid}/plan");

    /// <summary>One step, one criterion, or the rules of the plan.</summary>
    public static readonly PageAddress Part = new(
        "/Calls/Part",
        "calls/{call:guid}/plan/part",
        "appels/{call:guid}/plan/partie"
    );

    /// <summary>The plan as a file.</summary>
    public static readonly PageAddress Json = new(
        "/Calls/Json",
        "calls/{call:guid}/plan/file",
        "appels/{call:guid}/plan/fichier"
    );

    /// <summary>The plan as bidders will read it.</summary>
    public static readonly PageAddress Preview = new(
        "/Calls/Preview",
        "calls/{call:guid}/plan/preview",
        "appels/{call:guid}/plan/apercu"
    );

    /// <summary>The approver reads the draft, and approves it or sends it back.</summary>
    public static readonly PageAddress Approval = new(
        "/Calls/Approval",
        "calls/{call:guid}/approval",
        "appels/{call:guid}/approbation"
    );

    /// <summary>Publishes the call.</summary>
    public static readonly PageAddress Publication = new(
        "/Calls/Publication",
        "calls/{call:guid}/publication",
        "appels/{call:guid}/publication"
    );

    /// <summary>Gives the call up.</summary>
    public static readonly PageAddress Cancellation = new(
        "/Calls/Cancellation",
        "calls/{call:guid}/cancellation",
        "appels/{call:guid}/annulation"
    );

    /// <summary>The addenda.</summary>
    public static readonly PageAddress Addenda = new(
        "/Calls/Addenda",
        "calls/{call:guid}/addenda",
        "appels/{call:guid}/addendas"
    );

    /// <summary>Drafts an addendum.</summary>
    public static readonly PageAddress Addendum = new(
        "/Calls/Addendum",
        "calls/{call:guid}/addenda/new",
        "appels/{call:guid}/addendas/nouveau"
    );

    /// <summary>Questions and answers.</summary>
    public static readonly PageAddress Questions = new(
        "/Calls/Questions",
        "calls/{call:guid}/questions",
        "appels/{call:guid}/questions"
    );

    /// <summary>Who is invited.</summary>
    public static readonly PageAddress Invitations = new(
        "/Calls/Invitations",
        "calls/{call:guid}/invitations",
        "appels/{call:guid}/invitations"
    );

    /// <summary>Every published version of the plan.</summary>
    public static readonly PageAddress Versions = new(
        "/Calls/Versions",
        "calls/{call:guid}/plan/versions",
        "appels/{call:guid}/plan/versions"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } =
    [
        Home,
        Programme,
        Draft,
        Terms,
        Plan,
        Part,
        Json,
        Preview,
        Approval,
        Publication,
        Cancellation,
        Addenda,
        Addendum,
        Questions,
        Invitations,
        Versions,
    ];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [new(Home, "Menu.Calls", Role.ProcurementLead, Role.Approver, Role.FairnessMonitor)];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [
        new(Plan, "Link.PlanEditor", typeof(ReviseDraft), IsOfCompetition: false) { When = BeforePublication },
        new(Terms, "Link.Terms", typeof(ReviseDraft), IsOfCompetition: false) { When = BeforePublication },
        new(Preview, "Link.PlanPreview", typeof(DescribeDraft), IsOfCompetition: false),
        new(Approval, "Link.Approval", typeof(ApproveCall), IsOfCompetition: false) { When = BeforePublication },
        new(Publication, "Link.Publication", typeof(PublishCall), IsOfCompetition: false) { When = BeforePublication },
        new(Versions, "Link.PlanVersions", typeof(ShowPreparedCall), IsOfCompetition: false) { When = OncePublished },
        new(Addenda, "Link.Addenda", typeof(ListAddenda), IsOfCompetition: false) { When = OncePublished },
        new(Questions, "Link.Questions", typeof(ListAnsweredQuestions), IsOfCompetition: false)
        {
            When = OncePublished,
        },
        new(Invitations, "Link.Invitations", typeof(ListInvitations), IsOfCompetition: false) { When = OncePublished },
        new(Cancellation, "Link.Cancellation", typeof(CancelCall), IsOfCompetition: false),
    ];

    private static bool BeforePublication(Role role, Stage stage) => stage is Stage.Draft or Stage.Approved;

    private static bool OncePublished(Role role, Stage stage) => !BeforePublication(role, stage);
}
