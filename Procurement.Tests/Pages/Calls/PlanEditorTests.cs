namespace Procurement.Tests.Pages.Calls;

/// <summary>The plan editor: one way to save, faults shown and kept, two versions beside each other.</summary>
public sealed class PlanEditorTests
{
    private CallsSite site = null!;
    private PageReader lead = null!;

    [SetUp]
    public async Task Draft()
    {
        site = await CallsSite.Drafted();
        lead = site.As(CasePeople.Lead);
    }

    [TearDown]
    public async Task Stop()
    {
        lead.Dispose();
        await site.DisposeAsync();
    }

    [TestCase("/plan", "The draft adds up", "Step 2: technical")]
    [TestCase("/plan/preview", "At most 100 points.", "Minimum: 60%")]
    public async Task It_is_read_in_both_languages(string page, params string[] words)
    {
        await lead.Open(site.At(page));
        lead.Status.Should().Be(HttpStatusCode.OK);
        lead.Text.Should().ContainAll(words);
        await lead.Open(site.At("", page.Replace("preview", "apercu")));
        lead.Status.Should().Be(HttpStatusCode.OK);
        lead.Text.Should().NotContainAny(words);
    }

    [Test]
    public async Task A_maximum_that_does_not_add_up_is_saved_and_said()
    {
        await lead.Open(site.At("/plan"));
        await lead.SendForm(site.At("/plan"), ("/steps/1/criteria/0/maximum", "90"));
        lead.Status.Should().Be(HttpStatusCode.Redirect);
        (await site.Draft()).Faults.Should().ContainSingle(fault => fault.Code == "plan.maximum-differs-from-criteria");
        await lead.Open(site.At("/plan"));
        lead.Text.Should().Contain("One thing keeps the draft from being approved").And.Contain("90: 10 too few");
    }

    [Test]
    public async Task A_check_says_what_is_wrong_and_saves_nothing()
    {
        await lead.Open(site.At("/plan"));
        var fields = lead.Hidden(site.At("/plan")).Append(("/steps/1/criteria/0/maximum", "110"));
        await lead.Post(site.At("/plan") + "?handler=Check", [.. fields]);
        lead.Status.Should().Be(HttpStatusCode.OK);
        lead.Text.Should().Contain("It is not saved yet").And.Contain("110: 10 too many");
        (await site.Draft()).Version.Should().Be(1);
    }

    [TestCase("ten", "10,5")]
    public async Task What_is_no_number_comes_back_as_it_was_typed(string typed, string other)
    {
        var french = site.At("", "/plan");
        await lead.Open(french);
        await lead.SendForm(french, ("/steps/1/criteria/0/maximum", typed), ("/totalPoints", other));
        lead.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        lead.Source.Should().Contain($"value=\"{typed}\"").And.Contain($"value=\"{other}\"");
        lead.Source.Should().Contain("href=\"#/steps/1/criteria/0/maximum\"");
        (await site.Draft()).Version.Should().Be(1);
    }

    [Test]
    public async Task A_criterion_is_added_changed_and_removed()
    {
        var add = site.At("/plan/part") + "?at=%2Fsteps%2F1&add=criterion";
        await lead.Open(add);
        await lead.SendForm(
            add,
            ("/steps/1/criteria/-/id", "T2"),
            ("/steps/1/criteria/-/name/en", "Second"),
            ("/steps/1/criteria/-/name/fr", "Deuxième"),
            ("/steps/1/criteria/-/maximum", "20"),
            ("LookedFor.En", "Proof"),
            ("LookedFor.Fr", "Preuve")
        );
        lead.Status.Should().Be(HttpStatusCode.Redirect);
        var plan = (await site.Draft()).Plan;
        ((RatedStep)plan.Steps[1]).Criteria[1].Name.French.Should().Be("Deuxième");
        plan.Service.LookedFor.Single().Should().Be(new LookedFor("T2", new BilingualText("Proof", "Preuve")));

        var change = site.At("/plan/part") + "?at=%2Fsteps%2F1%2Fcriteria%2F1";
        await lead.Open(change);
        await lead.SendForm(change, ("/steps/1/criteria/1/id", "T9"), ("LookedFor.En", "Proof"), ("LookedFor.Fr", ""));
        plan = (await site.Draft()).Plan;
        ((RatedStep)plan.Steps[1]).Criteria[1].Id.Should().Be("T9");
        plan.Service.LookedFor.Single().Criterion.Should().Be("T9");

        await lead.Open(change);
        await lead.SendForm(change + "&handler=Move", ("by", "-1"));
        ((RatedStep)(await site.Draft()).Plan.Steps[1]).Criteria[0].Id.Should().Be("T9");
        await lead.Open(change);
        await lead.SendForm(change + "&handler=Remove");
        ((RatedStep)(await site.Draft()).Plan.Steps[1]).Criteria.Should().ContainSingle(one => one.Id == "T9");
    }

    [Test]
    public async Task A_stale_form_shows_both_and_writes_to_the_criterion_that_it_means()
    {
        var page = await lead.Open(site.At("/plan"));
        var add = site.At("/plan/part") + "?at=%2Fsteps&add=mandatory";
        await lead.Open(add);
        await lead.SendForm(
            add,
            ("/steps/-/id", "first"),
            ("/steps/-/name/en", "First"),
            ("/steps/-/name/fr", "Première")
        );
        var move = site.At("/plan/part") + "?at=%2Fsteps%2F3";
        await lead.Open(move);
        await lead.SendForm(move + "&handler=Move", ("by", "-3"));
        (await site.Draft()).Plan.Steps[0].Id.Should().Be("first");

        lead.Show(page);
        await lead.SendForm(site.At("/plan"), ("/steps/1/criteria/0/maximum", "80"));
        lead.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        lead.Text.Should().Contain("/steps/2/criteria/0/maximum").And.Contain("Version 3 stands now");
        lead.Source.Should().Contain("<del>100</del>").And.Contain("<ins>80</ins>");
        await lead.SendForm(site.At("/plan"), ("/steps/2/criteria/0/maximum", "80"));
        var plan = (await site.Draft()).Plan;
        ((RatedStep)plan.Steps[2]).Criteria[0].Maximum.Should().Be(Points.Whole(80));
        plan.Steps[0].Id.Should().Be("first");
    }

    [Test]
    public async Task The_rules_are_changed_and_what_stays_at_its_default_is_not_said()
    {
        var rules = site.At("/plan/part") + "?at=";
        await lead.Open(rules);
        lead.Status.Should().Be(HttpStatusCode.OK);
        await lead.SendForm(
            rules,
            ("/consensus", "mean"),
            ("/tieBreak/0", "criterion:T1"),
            ("/tieBreak/1", "draw"),
            ("/tieBreak/2", ""),
            ("/service/quorum", "3"),
            ("/service/disclosure/name", "quebec"),
            ("/service/disclosure/ownRank", "false"),
            ("/service/disclosure/winnerName", "")
        );
        lead.Status.Should().Be(HttpStatusCode.Redirect);
        var plan = (await site.Draft()).Plan;
        (plan.Consensus, plan.Service.Quorum, plan.Service.Disclosure).Should().Be((ConsensusMethod.Mean, 3, "quebec"));
        plan.TieBreaks.Select(link => $"{link}").Should().Equal("criterion:T1", "draw");
        plan.Service.DisclosureSwitches.Should().ContainSingle();
    }

    [Test]
    public async Task A_plan_comes_as_a_file_with_its_faults_placed()
    {
        var file = site.At("/plan/file");
        var json = await lead.Open(file + "?handler=File");
        json.Should().Contain("\"totalPoints\": \"200\"");
        await lead.Open(file);
        await lead.SendForm(file, ("Pasted", json.Replace("\"200\"", "\"many\"")));
        lead.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        lead.Text.Should().Contain("/totalPoints").And.Contain("case.wrong-type");
        await lead.SendForm(file, ("Pasted", json.Replace("\"200\"", "\"201\"")));
        lead.Status.Should().Be(HttpStatusCode.Redirect);
        (await site.Draft()).Plan.TotalPoints.Should().Be(Points.Whole(201));
    }

    [Test]
    public async Task Who_approves_reads_the_preview_and_others_nothing()
    {
        using var approver = site.As(CasePeople.Approver);
        await approver.Open(site.At("/plan"));
        approver.Leads.Should().Be(site.At("/plan/preview"));
        foreach (var person in new[] { CasePeople.Bidder("B1"), CasePeople.Evaluator("E1") })
        {
            using var other = site.As(person);
            foreach (var page in new[] { "/plan", "/plan/preview", "/terms", "/plan/file", "/approval" })
            {
                await other.Open(site.At(page));
                other.Status.Should().BeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
            }
        }
    }
}
