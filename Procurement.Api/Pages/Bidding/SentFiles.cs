using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The parts of a form with files, read in their order: first the two tokens, then the files, as they stream
/// in.</summary>
internal sealed class SentFiles
{
    private const int LongestToken = 4096;
    private const int LongestBoundary = 100;

    private readonly MultipartReader reader;

    private SentFiles(MultipartReader reader) => this.reader = reader;

    /// <summary>The token that shows that the form is ours; empty: it did not come first.</summary>
    public string Ours { get; private set; } = "";

    /// <summary>The token that makes the form one act.</summary>
    public string Once { get; private set; } = "";

    /// <summary>Reads the tokens, and no byte of a file; null: this is no such form.</summary>
    public static async Task<SentFiles?> Begin(HttpRequest request, string tokenName, CancellationToken cancellation)
    {
        if (
            !StreamedFormAttribute.IsIt(request)
            || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary
        )
            return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = DocumentVault.MostBytes + (1 << 16);
        var sent = new SentFiles(new MultipartReader(boundary, request.Body));
        try
        {
            sent.Ours = await sent.Token(tokenName, cancellation);
            if (sent.Ours.Length > 0)
                sent.Once = await sent.Token("once", cancellation);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return null;
        }
        return sent;
    }

    /// <summary>The next file; null: there is none.</summary>
    public async Task<SentFile?> Next(CancellationToken cancellation)
    {
        while (await reader.ReadNextSectionAsync(cancellation) is { } part)
            if (part.GetContentDispositionHeader() is { } about && about.IsFileDisposition())
            {
                var given = about.FileNameStar.HasValue ? about.FileNameStar : about.FileName;
                if (HeaderUtilities.RemoveQuotes(given).Value is { Length: > 0 } name)
                    return new SentFile(name, part.Body);
            }
        return null;
    }

    private async Task<string> Token(string name, CancellationToken cancellation)
    {
        var part = await reader.ReadNextSectionAsync(cancellation);
        if (part?.AsFormDataSection() is not { } field || field.Name != name)
            return "";
        var characters = new char[LongestToken];
        using var text = new StreamReader(part.Body, leaveOpen: true);
        var length = await text.ReadBlockAsync(characters, cancellation);
        return length < LongestToken ? new string(characters, 0, length) : "";
    }
}

/// <summary>A file that comes in.</summary>
/// <param name="Name">Its name, as given.</param>
/// <param name="Content">Its content, to be read once.</param>
internal sealed record SentFile(string Name, Stream Content);
