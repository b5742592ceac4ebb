using Procurement.Infrastructure.Exchange;

namespace Procurement.Tests.Infrastructure.Exchange;

internal sealed class FileNamesTests
{
    [TestCase("est-phase_1", "est-phase_1")]
    [TestCase("CFP/1 é", "CFP%2F1%20%C3%A9")]
    [TestCase("..", "%2E%2E")]
    [TestCase("100%", "100%25")]
    public void A_byte_outside_letters_digits_hyphen_and_underscore_is_percent_encoded(
        string identifier,
        string name
    ) => FileNames.Encode(identifier).Should().Be(name);
}
