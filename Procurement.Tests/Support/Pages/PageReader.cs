namespace Procurement.Tests.Support.Pages;

/// <summary>A page as a person reads it and sends its forms, without a browser: the cookies of forms are kept by hand,
/// because they are for a browser over TLS.</summary>
internal sealed partial class PageReader(HttpClient client) : IDisposable
{
    private readonly Dictionary<string, string> cookies = [];
    private readonly Dictionary<string, string> terms = [];
    private string? origin;
    private string? fetched;

    /// <summary>The status of the last answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer leads; null: nowhere.</summary>
    public string? Leads { get; private set; }

    /// <summary>The last page as it was written.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The words of the last page, without marks.</summary>
    public string Text => Blank().Replace(WebUtility.HtmlDecode(Mark().Replace(Source, " ")), " ").Trim();

    /// <summary>The cookies that were given.</summary>
    public IReadOnlyDictionary<string, string> Cookies => cookies;

    /// <summary>The whole line in which a cookie was given, in small letters.</summary>
    public string CookieTerms(string name) => terms[name];

    /// <summary>Carries a cookie from now on.</summary>
    public void Carry(string name, string value) => cookies[name] = value;

    /// <summary>Carries it no longer.</summary>
    public void Drop(string name) => cookies.Remove(name);

    /// <summary>Says from now on that its forms come from a page of that site.</summary>
    public void From(string site, string? ends = null) => (origin, fetched) = (site, ends);

    /// <summary>Goes back to a page, as a browser does without asking for it again.</summary>
    public void Show(string page) => Source = page;

    /// <summary>Opens an address.</summary>
    public Task<string> Open(string address) => Send(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends the form of the last page that goes to an address, with what is typed into it; what the page had in
    /// it goes along.</summary>
    public Task<string> SendForm(string action, params (string Name, string Value)[] typed) =>
        Post(action, [.. Hidden(action).Where(one => typed.All(own => own.Name != one.Name)), .. typed]);

    /// <summary>Sends fields as they are.</summary>
    public Task<string> Post(string address, params (string Name, string Value)[] fields) =>
        Send(
            new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new FormUrlEncodedContent(fields.Select(one => KeyValuePair.Create(one.Name, one.Value))),
            }
        );

    /// <summary>Sends a body as it is.</summary>
    public Task<string> Post(string address, HttpContent body) =>
        Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = body });

    /// <summary>The hidden fields of the form of the last page that goes to an address.</summary>
    public IReadOnlyList<(string Name, string Value)> Hidden(string action)
    {
        var form = Form().Matches(Source).FirstOrDefault(one => WebUtility.HtmlDecode(one.Groups[1].Value) == action);
        form.Should().NotBeNull($"the page has a form to {action}");
        return
        [
            .. Input()
                .Matches(form!.Groups[2].Value)
                .Select(one =>
                    (WebUtility.HtmlDecode(one.Groups[1].Value), WebUtility.HtmlDecode(one.Groups[2].Value))
                ),
        ];
    }

    public void Dispose() => client.Dispose();

    private async Task<string> Send(HttpRequestMessage request)
    {
        using (request)
        {
            if (cookies.Count > 0)
                request.Headers.Add("Cookie", string.Join("; ", cookies.Select(one => $"{one.Key}={one.Value}")));
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            if (fetched is not null)
                request.Headers.Add("Sec-Fetch-Site", fetched);
            using var answer = await client.SendAsync(request);
            (Status, Leads) = (answer.StatusCode, answer.Headers.Location?.ToString());
            Source = await answer.Content.ReadAsStringAsync();
            if (answer.Headers.TryGetValues("Set-Cookie", out var given))
                foreach (var line in given)
                {
                    var (name, value) = (line.Split('=')[0], line.Split('=', 2)[1].Split(';')[0]);
                    (cookies[name], terms[name]) = (value, line.ToLowerInvariant());
                }
            return Source;
        }
    }

    [GeneratedRegex("<form[^>]* action=\"([^\"]*)\"[^>]*>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Input();

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[ \r\n\t]+")]
    private static partial Regex Blank();
}
