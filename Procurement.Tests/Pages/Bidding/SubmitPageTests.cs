using System.Net;

namespace Procurement.Tests.Pages.Bidding;

/// <summary>Check and submit: the price is typed, shown once to who typed it, and sealed.</summary>
public sealed class SubmitPageTests
{
    private const string Typed = "43,875,123.45";
    private BiddingSite site = null!;

    private string Submit => site.Proposal("/submit");

    [SetUp]
    public async Task Begin() => site = await BiddingSite.Open();

    [TearDown]
    public async Task End() => await site.DisposeAsync();

    [Test]
    public async Task What_is_missing_is_named_with_where_to_mend_it()
    {
        using var reader = site.Bidder("B1");
        await reader.Open(Submit);
        reader.Text.Should().Contain("2\u00A0things are missing");
        reader.Source.Should().Contain(site.Proposal("/envelopes/technical")).And.Contain(site.Proposal("/pages"));
        await reader.SendForm($"{Submit}?handler=Check", ("Price", "100"));
        await reader.SendForm(Submit, ("Authorized", "yes"));
        reader.Source.Should().Contain("submission.incomplete");
    }

    [TestCase("en", "/submit", Typed, "$43,875,123.45")]
    [TestCase("fr", "/soumettre", "43 875 123,45 $", "43\u00A0875\u00A0123,45\u00A0$")]
    public async Task The_price_is_shown_once_then_only_the_receipt(
        string language,
        string page,
        string typed,
        string shown
    )
    {
        await site.Bidding.Prepare("B1");
        using var reader = site.Bidder("B1");
        var submit = site.Proposal(page, language);
        await reader.Open(submit);
        await reader.SendForm($"{submit}?handler=Check", ("Price", typed));
        reader.Text.Should().Contain(shown);
        await reader.SendForm(submit, ("Authorized", "yes"));
        var receipt = site.Proposal(language == "fr" ? "/recu" : "/receipt", language);
        reader.Leads.Should().Be(receipt, reader.Text);
        var number = (await site.Bidding.Own("B1")).Receipts.Single().Number;
        foreach (var address in new[] { receipt, submit, site.Proposal("", language) })
        {
            await reader.Open(address);
            reader.Source.Should().NotContain("875").And.NotContain("123.45");
        }
        await reader.Open(receipt);
        reader.Text.Should().Contain(number);
    }

    [TestCase("")]
    [TestCase("-5")]
    [TestCase("1,5")]
    [TestCase("10.123")]
    public async Task A_price_that_cannot_be_read_comes_back_as_typed(string typed)
    {
        await site.Bidding.Prepare("B1");
        using var reader = site.Bidder("B1");
        await reader.Open(Submit);
        await reader.SendForm($"{Submit}?handler=Check", ("Price", typed));
        ((int)reader.Status).Should().BeInRange(400, 499);
        reader.Source.Should().Contain("href=\"#Price\"").And.Contain($"value=\"{typed}\"");
    }

    [Test]
    public async Task Without_the_confirmation_nothing_is_sent_and_the_price_stays_typed()
    {
        await site.Bidding.Prepare("B1");
        using var reader = site.Bidder("B1");
        await reader.Open(Submit);
        await reader.SendForm($"{Submit}?handler=Check", ("Price", Typed));
        await reader.SendForm(Submit);
        reader.Source.Should().Contain("submission.not-confirmed").And.Contain("$43,875,123.45");
        (await site.Bidding.Own("B1")).Receipts.Should().BeEmpty();
        await reader.SendForm(Submit, ("Authorized", "yes"));
        (await site.Bidding.Own("B1")).Receipts.Should().ContainSingle();
    }

    [Test]
    public async Task A_double_click_submits_once_and_a_later_version_replaces()
    {
        await site.Bidding.Prepare("B1");
        using var reader = site.Bidder("B1");
        await Check(reader);
        var fields = reader.Hidden(Submit).Append(("Authorized", "yes")).ToArray();
        await reader.Post(Submit, fields);
        await reader.Post(Submit, fields);
        reader.Leads.Should().Be(site.Proposal("/receipt"), reader.Text);
        (await site.Bidding.Own("B1")).Receipts.Should().ContainSingle();
        await Check(reader);
        await reader.SendForm(Submit, ("Authorized", "yes"));
        (await site.Bidding.Own("B1")).Receipts.Select(one => one.Version).Should().Equal(2, 1);
        await reader.Open(site.Proposal("/receipt?version=1"));
        reader.Text.Should().Contain("version 2 counts");
    }

    [Test]
    public async Task It_is_withdrawn()
    {
        await site.Bidding.Prepare("B1");
        await site.Bidding.Submit("B1");
        using var reader = site.Bidder("B1");
        await reader.Open(site.Proposal("/withdraw"));
        await reader.SendForm(site.Proposal("/withdraw"));
        reader.Leads.Should().EndWith("done=Withdrawn");
        (await site.Bidding.Own("B1")).WithdrawnAt.Should().NotBeNull();
    }

    [Test]
    public async Task What_comes_late_is_refused_with_its_instant()
    {
        await site.Bidding.Prepare("B1");
        site.Now = ACompetition.Closing.AddSeconds(1);
        using var reader = site.Bidder("B1");
        await reader.Open(Submit);
        await reader.SendForm(Submit);
        reader.Status.Should().NotBe(HttpStatusCode.OK);
        reader.Source.Should().Contain("submission.late").And.Contain(":01");
        (await site.Bidding.Own("B1")).Receipts.Should().BeEmpty();
    }

    private async Task Check(Support.Pages.PageReader reader)
    {
        await reader.Open(Submit);
        await reader.SendForm($"{Submit}?handler=Check", ("Price", Typed));
    }
}
