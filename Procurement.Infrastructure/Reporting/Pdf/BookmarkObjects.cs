namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Bookmarks: the title, the sections under it, the subsections under those; open to the second level.</summary>
internal sealed class BookmarkObjects(PdfObjects objects, IReadOnlyList<int> pages)
{
    private readonly ByteWriter body = new(256);

    /// <summary>Writes the bookmarks; gives the number of their root, or null where there are no headings.</summary>
    public int? Write(IReadOnlyList<Destination> headings)
    {
        if (headings.Count == 0)
            return null;
        var root = new Bookmark(null, 0) { Number = objects.Reserve() };
        var last = root;
        foreach (var heading in headings)
        {
            var parent = last;
            while (parent.Level >= heading.Level)
                parent = parent.Parent!;
            last = new Bookmark(heading, heading.Level) { Number = objects.Reserve(), Parent = parent };
            parent.Kids.Add(last);
        }
        body.Clear();
        body.Raw("<</Type/Outlines"u8);
        WriteKids(root);
        objects.Put(root.Number, body.Raw(">>"u8));
        foreach (var kid in root.Kids)
            Write(kid);
        return root.Number;
    }

    private void Write(Bookmark bookmark)
    {
        var heading = bookmark.Heading!;
        body.Clear();
        body.Raw("<</Title "u8).Text(heading.Number is null ? heading.Title : $"{heading.Number} {heading.Title}");
        body.Raw("/Parent "u8).Reference(bookmark.Parent!.Number);
        var place = bookmark.Parent.Kids.IndexOf(bookmark);
        if (place > 0)
            body.Raw("/Prev "u8).Reference(bookmark.Parent.Kids[place - 1].Number);
        if (place < bookmark.Parent.Kids.Count - 1)
            body.Raw("/Next "u8).Reference(bookmark.Parent.Kids[place + 1].Number);
        DestinationObjects.Write(body, heading, pages);
        WriteKids(bookmark);
        objects.Put(bookmark.Number, body.Raw(">>"u8));
        foreach (var kid in bookmark.Kids)
            Write(kid);
    }

    private void WriteKids(Bookmark bookmark)
    {
        if (bookmark.Kids.Count == 0)
            return;
        body.Raw("/First "u8).Reference(bookmark.Kids[0].Number);
        body.Raw("/Last "u8).Reference(bookmark.Kids[^1].Number);
        var visible = Visible(bookmark);
        body.Raw("/Count "u8).Int(bookmark.Level < 2 ? visible : -visible);
    }

    private static int Visible(Bookmark bookmark)
    {
        var visible = bookmark.Kids.Count;
        foreach (var kid in bookmark.Kids)
            if (kid.Level < 2)
                visible += Visible(kid);
        return visible;
    }

    private sealed class Bookmark(Destination? heading, int level)
    {
        public Destination? Heading { get; } = heading;
        public int Level { get; } = level;
        public int Number { get; init; }
        public Bookmark? Parent { get; init; }
        public List<Bookmark> Kids { get; } = [];
    }
}
