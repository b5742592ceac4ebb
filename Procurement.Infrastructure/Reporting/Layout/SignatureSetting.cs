using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets lines to write on: signatures, two in a row under a report and one under a letter, and reasons.</summary>
internal static class SignatureSetting
{
    // Held to what stands before them, so the closing and the signature take two lines of text along.
    private const int ClosingAndLineAbove = 2;

    public static void Set(Signatures signatures, Composition composition)
    {
        var from = composition.Galley.Count;
        composition.Galley.HoldNext(1);
        for (var at = 0; at < signatures.Signatories.Count; at += 2)
        {
            var columns = Math.Min(2, signatures.Signatories.Count - at);
            var texts = new (SetText Role, SetText Prompt)[columns];
            for (var column = 0; column < columns; column++)
                texts[column] = Texts(
                    signatures.Signatories[at + column].Role,
                    signatures.Signatories[at + column].Prompt,
                    composition,
                    (Styles.SmallStrong, Styles.SmallQuiet)
                );
            composition.Galley.Add(
                new SignatureStrip(texts, Spaces.AboveSignature)
                {
                    Height = SignatureStrip.HeightOf(texts, Spaces.AboveSignature),
                    Before = at == 0 ? Spaces.BeforeBlock : Spaces.AboveSignature,
                    After = Spaces.AfterParagraph,
                }
            );
        }
        composition.Galley.Keep(from);
    }

    public static void Set(WritingLines lines, Composition composition)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            composition.Galley.HoldNext(1);
            composition.Galley.Add(
                new WritingLineStrip { Height = Spaces.AboveWriting, After = Spaces.AfterParagraph }
            );
        }
    }

    public static void Set(LetterSignature signature, Composition composition)
    {
        var texts = new[]
        {
            Texts(signature.Role, signature.Prompt, composition, (Styles.StrongBody, Styles.QuietBody)),
        };
        composition.Galley.HoldLast(ClosingAndLineAbove);
        composition.Galley.Add(
            new SignatureStrip(texts, 0)
            {
                Height = SignatureStrip.HeightOf(texts, 0),
                Before = Spaces.AboveLetterSignature,
                Break = PageBreak.Held,
            }
        );
        composition.Galley.HoldNext(2);
    }

    private static (SetText, SetText) Texts(
        RichText role,
        RichText prompt,
        Composition composition,
        (TextStyle Role, TextStyle Prompt) styles
    ) =>
        (
            composition.Set(role, styles.Role, Spaces.SignatureWidth, composition.Section.Add("P")),
            composition.Set(prompt, styles.Prompt, Spaces.SignatureWidth, composition.Section.Add("P"))
        );
}
