using Procurement.Api.Security;

namespace Procurement.Tests.Architecture;

/// <summary>A new request is closed to everybody until the access table opens it; this finds one that was forgotten.</summary>
public sealed class AccessTableTests
{
    [Test]
    public void Every_request_has_a_row() => Forgotten(AccessTable.Requests).Should().BeEmpty();

    [Test]
    public void The_rule_reports_a_request_without_a_row() =>
        Forgotten(AccessTable.Requests.Except([typeof(OpenStep)])).Should().Equal(nameof(OpenStep));

    [Test]
    public void No_request_has_two_rows() =>
        SourceTree
            .FilesUnder("Procurement.Api/Security/Access", "*.cs")
            .SelectMany(room => Regex.Matches(room.Code, @"\[typeof\((\w+)\)\] ="))
            .Select(row => row.Groups[1].Value)
            .Should()
            .OnlyHaveUniqueItems();

    private static IEnumerable<string> Forgotten(IEnumerable<Type> rows) =>
        Handlers
            .Under(Projects.Api, "Procurement.Api.Application")
            .Select(handler => Handlers.RequestOf(handler)!)
            .Except(rows)
            .Select(request => request.Name);
}
