using Procurement.Api.Application.Paging;

namespace Procurement.Tests.Application.Paging;

public sealed class PageCursorTests
{
    [Test]
    public void Page_after_page_is_the_whole_list_whatever_its_length_and_the_limit()
    {
        for (var length = 0; length < 30; length++)
        for (var limit = 1; limit < 12; limit++)
        {
            var list = Enumerable.Range(0, length).Select(number => $"{number:000}é").ToList();
            List<string> seen = [];
            string? after = null;
            do
            {
                var cursor = PageCursor.Of(new Numbers("a", limit, after)).Value;
                var rest = list.Where(one => string.CompareOrdinal(one, cursor.AfterKey) > 0);
                var page = cursor.Page([.. rest.Take(cursor.Take)], one => one);
                page.Items.Count.Should().BeLessThanOrEqualTo(limit);
                seen.AddRange(page.Items);
                after = page.Next;
            } while (after is not null);
            seen.Should().Equal(list);
        }
    }

    [TestCase(0)]
    [TestCase(201)]
    [TestCase(-1)]
    public void A_page_has_1_to_200_items(int limit) =>
        PageCursor.Of(new Numbers("a", limit)).Refusals.Single().Code.Should().Be("page.limit-out-of-range");

    [TestCase("")]
    [TestCase("AAAA")]
    [TestCase("%%%")]
    [TestCase("AAAAAAAAAAAAAAAA")]
    public void A_cursor_that_was_not_given_is_unknown(string after) =>
        PageCursor.Of(new Numbers("a", 5, after)).Refusals.Single().Code.Should().Be("page.cursor-unknown");

    [Test]
    public void A_cursor_serves_its_own_question_only_with_any_limit()
    {
        var next = PageCursor.Of(new Numbers("a", 1)).Value.Page(["x", "y"], one => one).Next;
        PageCursor.Of(new Numbers("a", 7, next)).Value.AfterKey.Should().Be("x");
        PageCursor.Of(new Numbers("b", 1, next)).Refusals.Single().Code.Should().Be("page.cursor-unknown");
    }

    private sealed record Numbers(string Of, int Limit = 50, string? After = null) : IPaged;
}
