using Procurement.Domain.Accounts;

namespace Procurement.Tests.Domain.Accounts;

public sealed class PasswordRulesTests
{
    private static readonly PersonDetails Owner = new("Ada Lovelace", "ada.lovelace@example.ca", Language.English);

    [TestCase("correct horse battery")]
    [TestCase("aaaaaaaaaaaa")]
    [TestCase("lovelace likes the analytical engine")]
    public void A_long_password_is_taken_whatever_characters_it_has(string password) =>
        PasswordRules.Check(password, Owner).Should().BeNull();

    [TestCase("elevenchars", "password.too-short")]
    [TestCase("adalovelace1", "password.names-owner")]
    [TestCase("Ada Lovelace!", "password.names-owner")]
    [TestCase("ADA.LOVELACE@EXAMPLE.CA", "password.names-owner")]
    [TestCase("lovelacelovelace", "password.names-owner")]
    public void A_short_one_and_the_owners_own_name_are_refused(string password, string code) =>
        PasswordRules.Check(password, Owner)!.Code.Should().Be(code);

    [Test]
    public void A_password_of_more_than_256_characters_is_refused() =>
        PasswordRules.Check(new string('x', 257), Owner)!.Code.Should().Be("password.too-long");

    [Test]
    public void The_same_letters_are_the_same_password_however_they_were_typed() =>
        PasswordRules.Normal("cafe\u0301").Should().Be(PasswordRules.Normal("caf\u00e9"));
}
