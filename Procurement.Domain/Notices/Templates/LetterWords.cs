namespace Procurement.Domain.Notices.Templates;

/// <summary>The places of a letter as messages name them.</summary>
public static class LetterWords
{
    /// <summary>The reason, typed with a decision.</summary>
    public const string Reason = "reason";

    /// <summary>"nextSteps": as lists of templates name it.</summary>
    public static string Of(LetterSlot slot)
    {
        var word = slot.ToString();
        return char.ToLowerInvariant(word[0]) + word[1..];
    }
}
