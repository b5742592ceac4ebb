namespace Procurement.Api.Endpoints.Problems;

/// <summary>The HTTP status of a code. What is not said here is a conflict with the state of things.</summary>
internal static class ProblemStatus
{
    /// <summary>Things whose refusals are about what was sent, whatever the state of the call.</summary>
    private static readonly HashSet<string> Contents =
    [
        "choice",
        "date",
        "case",
        "document",
        "organization",
        "password",
        "plan",
        "price",
        "reason",
        "reference",
        "score",
        "text",
        "mandatory",
    ];

    /// <summary>The status.</summary>
    public static int Of(string code) =>
        code switch
        {
            "access.not-found" => StatusCodes.Status404NotFound,
            "access.not-permitted" => StatusCodes.Status403Forbidden,
            "access.not-signed-in"
            or "session.credentials-wrong"
            or "session.not-valid"
            or "factor.code-wrong"
            or "passkey.not-valid" => StatusCodes.Status401Unauthorized,
            "session.second-factor-needed" or "passkey.needed" => StatusCodes.Status403Forbidden,
            "version.stale" => StatusCodes.Status412PreconditionFailed,
            "version.missing" => StatusCodes.Status428PreconditionRequired,
            "request.too-large" => StatusCodes.Status413PayloadTooLarge,
            "sheet.file-too-large" => StatusCodes.Status413PayloadTooLarge,
            "sheet.file-unreadable" or "sheet.file-foreign" or "sheet.file-altered" =>
                StatusCodes.Status422UnprocessableEntity,
            "sheet.cell-formula" or "sheet.cell-not-number" or "declaration.answer-missing" =>
                StatusCodes.Status422UnprocessableEntity,
            "document.too-large" => StatusCodes.Status413PayloadTooLarge,
            "document.kind-unknown" => StatusCodes.Status415UnsupportedMediaType,
            "submission.incomplete" or "submission.place-beyond-document" => StatusCodes.Status422UnprocessableEntity,
            "request.too-many" => StatusCodes.Status429TooManyRequests,
            "idempotency.key-malformed" => StatusCodes.Status400BadRequest,
            "idempotency.key-reused" => StatusCodes.Status422UnprocessableEntity,
            _ when code.StartsWith("request.", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
            _ when code.StartsWith("page.", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
            _ when Contents.Contains(code[..code.IndexOf('.', StringComparison.Ordinal)]) =>
                StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status409Conflict,
        };
}
