using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>A text that people confirm by typing their name. Its version goes into the record beside the name, so a text
/// is never reworded under the same version.</summary>
/// <param name="Version">Version: name of the text, hyphen, number.</param>
/// <param name="Words">What is confirmed.</param>
public sealed record DeclarationText(string Version, BilingualText Words)
{
    /// <summary>Once per person and call.</summary>
    public static DeclarationText Confidentiality { get; } =
        new(
            "confidentiality-1",
            new BilingualText(
                "I will keep the submissions, the scores and the discussions of this call confidential, during the "
                    + "evaluation and after it, and use them for the evaluation only.",
                "Je garderai confidentiels les soumissions, les notes et les échanges relatifs à cet appel, pendant "
                    + "l’évaluation et par la suite, et je ne m’en servirai que pour l’évaluation."
            )
        );

    /// <summary>Once per evaluator and bidder, and again when something changes.</summary>
    public static DeclarationText Interest { get; } =
        new(
            "interest-1",
            new BilingualText(
                "My answer covers this bidder and every member of its consortium. I will declare at once any conflict of "
                    + "interest that I learn of later.",
                "Ma réponse vise ce soumissionnaire et chaque membre de son consortium. Je déclarerai sans délai tout "
                    + "conflit d’intérêts dont je prendrais connaissance plus tard."
            )
        );

    /// <summary>Why a confirmation does not stand: version.stale (another text was read), declaration.not-confirmed (no
    /// name typed); null: it does.</summary>
    public Refusal? Bars(TypedConfirmation confirmation) =>
        confirmation.TextVersion != Version ? new Refusal("version.stale") { Current = this }
        : string.IsNullOrWhiteSpace(confirmation.TypedName) ? new Refusal("declaration.not-confirmed")
        : null;
}
