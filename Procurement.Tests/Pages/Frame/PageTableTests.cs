using Procurement.Api.Pages.Frame;

namespace Procurement.Tests.Pages.Frame;

public sealed partial class PageTableTests
{
    [Test]
    public void Every_page_has_its_two_addresses() =>
        SourceTree
            .FilesUnder("Procurement.Api/Pages", "*.cshtml")
            .Where(file => file.Text.TrimStart('\uFEFF').StartsWith("@page", StringComparison.Ordinal))
            .Select(file => file.Path["Procurement.Api/Pages".Length..^".cshtml".Length])
            .Should()
            .BeEquivalentTo(PageTable.All.Select(address => address.Page));

    [Test]
    public void No_two_pages_share_an_address() =>
        PageTable
            .All.SelectMany(address => Enum.GetValues<Language>().Select(address.RouteIn))
            .Select(route => Constraint.Replace(route, "}"))
            .Should()
            .OnlyHaveUniqueItems();

    [Test]
    public void Both_addresses_carry_the_same_identifiers() =>
        PageTable
            .All.Where(address =>
                !Identifier
                    .Matches(address.English)
                    .Select(one => one.Value)
                    .SequenceEqual(Identifier.Matches(address.French).Select(one => one.Value))
            )
            .Should()
            .BeEmpty();

    [GeneratedRegex(@":[^}]*\}")]
    private static partial Regex Constraint { get; }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Identifier { get; }
}
