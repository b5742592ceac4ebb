namespace Procurement.Acceptance.Support;

/// <summary>What a browser has to say against a page: errors in its console, and what the content policy stopped.</summary>
internal sealed class Complaints
{
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    /// <summary>Listens to every page of a context from now on.</summary>
    public static Complaints Of(IBrowserContext context)
    {
        var complaints = new Complaints();
        context.Console += (_, message) =>
        {
            // A policy that stops something says so as an error. An answer of 4xx is one as well: asked for elsewhere.
            if (
                message.Type == "error"
                && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            )
                complaints.all.Add($"{message.Page?.Url}: {message.Text}");
        };
        context.WebError += (_, error) => complaints.all.Add($"{error.Page?.Url}: {error.Error}");
        return complaints;
    }
}
