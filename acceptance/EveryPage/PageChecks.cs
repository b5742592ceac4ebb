namespace Procurement.Acceptance.EveryPage;

/// <summary>What must be true of what stands on any page, each under its name.</summary>
internal static class PageChecks
{
    /// <summary>Style and script of a page together, in bytes.</summary>
    public const int Heaviest = 60 * 1024;

    /// <summary>What is wrong with a page.</summary>
    public static IEnumerable<(string Name, string Fault)> Of(PageReading page)
    {
        if (page.Headings != 1)
            yield return (Names.Headings, $"{page.Headings} headings of the first level");
        if (!IsTitle(page))
            yield return (Names.Headings, $"the title “{page.Title}”");
        if (page.Lang is not ("en-CA" or "fr-CA"))
            yield return (Names.Headings, $"the language “{page.Lang}”");
        if (page.Bytes > Heaviest)
            yield return (Names.Weight, $"{page.Bytes} bytes of style and script");
        foreach (var mute in page.Mute)
            yield return (Names.Said, mute);
        foreach (var text in page.Texts)
        foreach (var fault in ResourceWords.All.Faults(text))
            yield return (Names.Language, fault);
    }

    /// <summary>Page, thing, service: the most specific first.</summary>
    private static bool IsTitle(PageReading page)
    {
        var end = $" – {ResourceWords.All.In(page.Lang, "Service")}";
        return page.Title.EndsWith(end, StringComparison.Ordinal) && page.Title.Length > end.Length;
    }

    /// <summary>What is checked.</summary>
    internal static class Names
    {
        public const string Axe = "axe";
        public const string Headings = "headings";
        public const string Language = "language";
        public const string Said = "said";
        public const string Weight = "weight";
        public const string Zoom = "zoom";
        public const string Focus = "focus";
        public const string Console = "console";
        public const string Twin = "twin";
        public const string Answer = "answer";
        public const string File = "file";
    }
}
