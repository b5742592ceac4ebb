using Procurement.Domain.Accounts;

namespace Procurement.Tests.Domain.Accounts;

public sealed class PersonDetailsTests
{
    [TestCase("ada@example.ca")]
    [TestCase("ada.admin+tenders@sub.example.ca")]
    [TestCase("o'neil@x-y.example")]
    public void An_address_that_mail_servers_take_is_taken(string email) => Codes("Ada", email).Should().BeEmpty();

    [TestCase("")]
    [TestCase("ada")]
    [TestCase("@example.ca")]
    [TestCase("ada@example")]
    [TestCase("ada@@example.ca")]
    [TestCase("ada@example..ca")]
    [TestCase("ada b@example.ca")]
    [TestCase("ada@example.ca\r\nBcc: all@example.ca")]
    [TestCase("ada@example.ca, bob@example.ca")]
    [TestCase("\"ada\"@example.ca")]
    [TestCase("<ada@example.ca>")]
    [TestCase("adà@example.ca")]
    public void An_address_that_could_begin_another_header_is_refused(string email) =>
        Codes("Ada", email).Should().Equal("account.email-malformed");

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("Ada\nBcc: all@example.ca")]
    public void A_name_is_one_line_that_says_something(string name) =>
        Codes(name, "ada@example.ca").Should().Equal("account.name-malformed");

    [Test]
    public void Two_spellings_of_an_address_sign_in_to_one_account() =>
        PersonDetails.SignInNameOf(" Ada@Example.CA ").Should().Be(PersonDetails.SignInNameOf("ada@example.ca"));

    private static IEnumerable<string> Codes(string name, string email) =>
        new PersonDetails(name, email, Language.English).Trimmed().Check().Select(refusal => refusal.Code);
}
