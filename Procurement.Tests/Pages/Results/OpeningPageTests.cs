using System.Net;
using System.Text.RegularExpressions;
using Procurement.Tests.Pages.Evaluation;
using Procurement.Tests.Support.Pages;

namespace Procurement.Tests.Pages.Results;

/// <summary>Keys are made and shares given on pages; a passphrase is shown once and never again.</summary>
public sealed partial class OpeningPageTests
{
    [Test]
    public async Task The_lead_names_holders_and_each_makes_a_key_that_is_shown_once()
    {
        await using var site = new EvaluationSite();
        site.Now = ACompetition.Before;
        var call = await ASealedCall.Drafted(site.Stage);
        var address = $"/en/calls/{call.Call.Value}/key-holders";
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(address);
        var alone = ("People", ASealedCall.Holders[0]);
        await lead.SendForm(address + "?handler=Name", alone, ("Threshold", "2"));
        lead.Source.Should().Contain("keys.threshold-out-of-range").And.Contain("href=\"#Threshold\"");
        lead.Source.Should().MatchRegex($"checked[^>]*value=\"{alone.Item2}\"");
        (string, string)[] people = [.. ASealedCall.Holders.Select(holder => ("People", holder)), ("Threshold", "2")];
        await lead.SendForm(address + "?handler=Name", people);
        lead.Leads.Should().Be(address + "?done=HoldersNamed");

        using var holder = site.As(ASealedCall.Holders[0]);
        await holder.Open("/en/keys");
        holder.Text.Should().Contain("One key is to be made by you");
        await holder.Open(address + "/key");
        await holder.SendForm(address + "/key?handler=Make");
        var passphrase = Drawn.Match(holder.Source).Groups[1].Value;
        passphrase.Should().MatchRegex(@"^\S{4}(\S\S{4}){5}$");
        await holder.SendForm(address + "/key?handler=Written");
        holder.Status.Should().Be(HttpStatusCode.Conflict);
        holder.Source.Should().NotContain(passphrase).And.Contain("cannot be shown again");
        await holder.SendForm(address + "/key?handler=Make");
        Drawn.Match(holder.Source).Groups[1].Value.Should().NotBe(passphrase).And.NotBeEmpty();
        await holder.SendForm(address + "/key?handler=Written", ("Written", "true"));
        holder.Leads.Should().Be(address + "?done=KeyWritten");
    }

    [Test]
    public async Task Shares_are_given_one_after_another_and_open_only_who_advanced()
    {
        await using var site = new EvaluationSite();
        site.Now = ACompetition.Before;
        var call = await ASealedCall.Published(site.Stage);
        await call.Send("B1", "100.00");
        await call.Send("B2", "200.00");
        site.Now = ACompetition.After;
        await call.ReachThePrice("B1");
        var id = call.Competition.Value;
        var act = $"/en/competitions/{id}/opening?handler=Share&step={ASealedCall.Price}";

        using var first = site.As(ASealedCall.Holders[0]);
        await first.Open($"/en/competitions/{id}/opening");
        first.Text.Should().Contain("Your share is the 1st of the 2");
        var stopped = site.Stage.File.Bidders.First(one => one.Id == "B2").Name;
        first.Source.Should().NotContain(stopped, "who did not advance is nothing to a key holder");
        await first.SendForm(act, ("Passphrase", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"));
        first.Source.Should().Contain("keys.passphrase-wrong").And.Contain("href=\"#Passphrase\"");
        first.Source.Should().NotContain("AAAA-AAAA").And.Contain("autocomplete=\"off\"");
        await first.SendForm(act, ("Passphrase", call.Passphrases[ASealedCall.Holders[0]]));
        first.Leads.Should().EndWith("?done=ShareGiven");
        await first.Open($"/fr/concours/{id}/ouverture");
        first.Text.Should().Contain("Parts données\u00A0: 1 sur les 2 requises").And.NotContain("Votre phrase secrète");

        using var second = site.As(ASealedCall.Holders[1]);
        await second.Open($"/en/competitions/{id}/opening");
        second.Text.Should().Contain("Open 1 envelope").And.Contain("This cannot be undone");
        await second.SendForm(act, ("Passphrase", call.Passphrases[ASealedCall.Holders[1]]));
        second.Leads.Should().EndWith("?done=Opened");
        await second.Open($"/en/competitions/{id}/opening");
        second.Text.Should().Contain("1 envelope was opened").And.NotContain("100.00");

        (await site.Text(CasePeople.Monitor, $"/en/competitions/{id}/opening"))
            .Should()
            .Contain("$100.00")
            .And.Contain(stopped)
            .And.Contain("Stays sealed")
            .And.NotContain("200.00");
        foreach (
            var (person, status) in new[]
            {
                (CasePeople.Bidder("B1"), HttpStatusCode.Forbidden),
                (CasePeople.Evaluator("E1"), HttpStatusCode.Forbidden),
                ("a stranger", HttpStatusCode.NotFound),
            }
        )
        {
            using var other = site.As(person);
            await other.Open($"/en/competitions/{id}/opening");
            other.Status.Should().Be(status, person);
        }
    }

    [GeneratedRegex("<code class=\"nowrap\" translate=\"no\">([^<]+)</code>")]
    private static partial Regex Drawn { get; }
}
