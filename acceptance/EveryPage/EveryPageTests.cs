namespace Procurement.Acceptance.EveryPage;

/// <summary>Every page that a person finds by following links, in both languages, wide and narrow, light and dark.</summary>
[TestFixtureSource(nameof(Visitors))]
public sealed class EveryPageTests(string person, string language)
{
    private Walk walk = null!;

    public static IEnumerable<object[]> Visitors() =>
        Walks.All.Select(one => new object[] { one.Person, one.Language });

    [OneTimeSetUp]
    public async Task LookAtAllPages() => walk = await Walks.Of(person, language);

    [Test]
    public void There_are_pages() => walk.Seen.Should().HaveCountGreaterThan(1);

    [Test]
    public void Axe_finds_nothing() => NothingFoundBy(PageChecks.Names.Axe);

    [Test]
    public void Each_has_one_heading_a_title_and_a_language() => NothingFoundBy(PageChecks.Names.Headings);

    [Test]
    public void Each_speaks_its_own_language_only() => NothingFoundBy(PageChecks.Names.Language);

    [Test]
    public void Style_and_script_weigh_at_most_60_KB() => NothingFoundBy(PageChecks.Names.Weight);

    [Test]
    public void None_scrolls_sideways_or_is_cut_off_at_400_percent_and_letters_of_200() =>
        NothingFoundBy(PageChecks.Names.Zoom);

    [Test]
    public void Nothing_is_said_by_colour_alone() => NothingFoundBy(PageChecks.Names.Said);

    [Test]
    public void The_focus_is_seen_at_every_step() => NothingFoundBy(PageChecks.Names.Focus);

    [Test]
    public void The_console_and_the_content_policy_have_no_complaint() => NothingFoundBy(PageChecks.Names.Console);

    [Test]
    public void The_language_link_leads_to_the_same_page_and_back() => NothingFoundBy(PageChecks.Names.Twin);

    [Test]
    public void Every_link_leads_somewhere() => NothingFoundBy(PageChecks.Names.Answer);

    [Test]
    public void Every_file_has_a_safe_name() => NothingFoundBy(PageChecks.Names.File);

    private void NothingFoundBy(string check) =>
        string.Join(
                '\n',
                walk.Faults.Where(fault => fault.Check == check).Select(fault => $"{fault.Page}: {fault.What}")
            )
            .Should()
            .BeEmpty();
}
