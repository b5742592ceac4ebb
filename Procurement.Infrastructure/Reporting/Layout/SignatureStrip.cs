using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>One row of signature lines.</summary>
internal sealed class SignatureStrip((SetText Role, SetText Prompt)[] texts, double above) : Strip
{
    /// <summary>Points.</summary>
    public static double HeightOf((SetText Role, SetText Prompt)[] texts, double above)
    {
        var height = 0.0;
        foreach (var (role, prompt) in texts)
            height = Math.Max(height, role.Height + prompt.Height);
        return above + Spaces.Line + Spaces.BelowSignature + height;
    }

    public override void Draw(Canvas canvas, double top)
    {
        for (var column = 0; column < texts.Length; column++)
        {
            var x = PageMeasures.Left + column * (Spaces.SignatureWidth + Spaces.SignatureGap);
            var (role, prompt) = texts[column];
            canvas.MarkArtifact();
            canvas.Line(Palette.Ink, Spaces.Line, x, top + above, x + Spaces.SignatureWidth, top + above);
            var text = top + above + Spaces.Line + Spaces.BelowSignature;
            for (var line = 0; line < role.Lines; line++)
                role.Draw(canvas, line, x, text + line * role.Leading);
            for (var line = 0; line < prompt.Lines; line++)
                prompt.Draw(canvas, line, x, text + role.Height + line * prompt.Leading);
        }
    }
}
