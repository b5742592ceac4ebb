namespace Procurement.Tests.Pages.Calls;

/// <summary>Programmes, first drafts and terms.</summary>
public sealed class DraftedCallTests
{
    [Test]
    public async Task A_programme_is_begun_and_a_call_drafted()
    {
        await using var site = await CallsSite.Drafted();
        using var lead = site.As(CasePeople.Lead);
        await lead.Open("/en/programmes/new");
        await lead.SendForm("/en/programmes/new", ("Name", "new-one"), ("About.En", "Jobs"));
        lead.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        lead.Source.Should().Contain("value=\"new-one\"").And.Contain("href=\"#About.Fr\"");
        lead.Text.Should().Contain("What it is about, in French: This is empty", "the summary names the field");
        await lead.SendForm(
            "/en/programmes/new",
            ("Name", "new-one"),
            ("About.En", "Jobs"),
            ("About.Fr", "Emplois"),
            ("Buyer.En", "Ministry"),
            ("Buyer.Fr", "Ministère"),
            ("TimeZone", "America/Toronto"),
            ("Regions[0].Code", "N"),
            ("Regions[0].Name.En", "North"),
            ("Regions[0].Name.Fr", "Nord")
        );
        lead.Leads.Should().Be("/en/calls?done=ProgrammeBegun");
        await lead.Open("/fr/appels");
        lead.Text.Should().Contain("Emplois").And.Contain("CFP-1").And.Contain("Ébauche");
        var draft = $"/en/programmes/{site.Programme.Value}/calls/new";
        await lead.Open(draft);
        await lead.SendForm(
            draft,
            ("Form.Kind", "RequestForQualifications"),
            ("Form.Reference", "RFQ-1"),
            ("Form.Title.En", "Who can"),
            ("Form.Title.Fr", "Qui peut"),
            ("Form.ClosesAt", "2024-07-01T17:00"),
            ("From", $"{site.Call.Value}")
        );
        lead.Leads.Should().EndWith("/plan?done=Drafted");
        await lead.Open(lead.Leads!);
        lead.Text.Should().Contain("RFQ-1").And.Contain("price");
        await lead.Open(draft);
        await lead.SendForm(draft, ("Form.Reference", "RFQ-1"), ("Form.ClosesAt", "2024-07-01T17:00"));
        lead.Status.Should().Be(HttpStatusCode.Conflict);
        lead.Source.Should().Contain("href=\"#Form.Reference\"");
    }

    [Test]
    public async Task Terms_are_changed_and_a_stale_form_shows_both()
    {
        await using var site = await CallsSite.Drafted();
        using var lead = site.As(CasePeople.Lead);
        var page = await lead.Open(site.At("/terms"));
        (string, string)[] typed =
        [
            ("Form.Kind", "CallForProposals"),
            ("Form.Reference", "CFP-1"),
            ("Form.Title.En", "Newer"),
            ("Form.Title.Fr", "Plus récent"),
            ("Form.ClosesAt", "2024-05-20T14:00"),
            ("Form.Regions", "ALL"),
        ];
        await lead.SendForm(site.At("/terms"), typed);
        lead.Status.Should().Be(HttpStatusCode.Redirect);
        (await site.Draft())
            .Terms.ClosesAt.Should()
            .Be(new DateTimeOffset(2024, 5, 20, 14, 0, 0, TimeSpan.FromHours(-4)));
        lead.Show(page);
        typed[2] = ("Form.Title.En", "Mine");
        await lead.SendForm(site.At("/terms"), typed);
        lead.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        lead.Text.Should().Contain("Newer").And.Contain("Mine");
        await lead.SendForm(site.At("/terms"), typed);
        (await site.Draft()).Terms.Title.English.Should().Be("Mine");
    }
}
