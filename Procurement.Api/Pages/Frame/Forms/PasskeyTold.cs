namespace Procurement.Api.Pages.Frame.Forms;

/// <summary>What the script of passkeys is told.</summary>
/// <param name="Next">Where to go on; null: it was refused.</param>
/// <param name="Line">Why it was refused.</param>
internal sealed record PasskeyTold(string? Next, string? Line);
