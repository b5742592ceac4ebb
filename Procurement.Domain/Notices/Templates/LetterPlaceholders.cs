using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Notices.Templates;

/// <summary>What a standard paragraph may leave open in braces: a closed set, by letter and place.</summary>
public static class LetterPlaceholders
{
    /// <summary>The bidder's name.</summary>
    public const string Bidder = "bidder";

    /// <summary>Reference of the call.</summary>
    public const string Reference = "reference";

    /// <summary>Title of the call.</summary>
    public const string CallTitle = "callTitle";

    /// <summary>Name of the region; only in letters of a call for proposals.</summary>
    public const string Region = "region";

    /// <summary>Whom to write to; not in that text itself.</summary>
    public const string Contact = "contact";

    /// <summary>Last day on which a debrief may be asked for; only beside its offer.</summary>
    public const string DebriefUntil = "debriefUntil";

    /// <summary>Version of the qualified list; only in the notice that one is on it.</summary>
    public const string ListVersion = "listVersion";

    /// <summary>First day of the agreement; only in an award letter.</summary>
    public const string AgreementStarts = "agreementStarts";

    /// <summary>Last day of the agreement; only in an award letter.</summary>
    public const string AgreementEnds = "agreementEnds";

    /// <summary>Those that a place of a letter may use.</summary>
    public static IReadOnlyList<string> Of(NoticeKind kind, LetterSlot slot)
    {
        List<string> open = [Bidder, Reference, CallTitle];
        if (slot != LetterSlot.Contact)
            open.Add(Contact);
        if (slot == LetterSlot.Debrief)
            open.Add(DebriefUntil);
        open.AddRange(
            kind switch
            {
                NoticeKind.Qualified => [ListVersion],
                NoticeKind.Award => [Region, AgreementStarts, AgreementEnds],
                NoticeKind.Regret or NoticeKind.NotInvited => [Region],
                _ => Array.Empty<string>(),
            }
        );
        return open;
    }

    /// <summary>Those in a text, each as often as it stands there; a brace without its partner stands for itself.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '}')
                yield return "}";
            if (text[at] != '{')
                continue;
            var end = text.IndexOfAny(['{', '}'], at + 1);
            if (end < 0 || text[end] == '{')
            {
                yield return "{";
                continue;
            }
            yield return text[(at + 1)..end];
            at = end;
        }
    }

    /// <summary>template.placeholder-unknown for the first that the place may not use; null: it may use all.</summary>
    internal static Refusal? BarsText(NoticeKind kind, LetterSlot slot, string text)
    {
        var open = Of(kind, slot);
        return In(text).FirstOrDefault(name => !open.Contains(name)) is { } unknown
            ? new Refusal("template.placeholder-unknown", unknown) { Subject = new Subject(Item: LetterWords.Of(slot)) }
            : null;
    }
}
