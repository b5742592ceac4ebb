namespace Procurement.Tests.Architecture.Reading;

/// <summary>One file of the source tree.</summary>
/// <param name="Path">From the root of the tree, with slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>How many lines it has.</summary>
    public int Lines => Text.AsSpan().Count('\n') + (Text.EndsWith('\n') ? 0 : 1);

    /// <summary>The text with comments and the contents of literals blanked out.</summary>
    public string Code => SourceTree.CommentsAndLiterals.Replace(Text, " ");
}
