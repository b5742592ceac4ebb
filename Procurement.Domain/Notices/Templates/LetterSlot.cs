namespace Procurement.Domain.Notices.Templates;

/// <summary>A place in a letter where a standard paragraph of the buyer stands, in the order of the page.</summary>
public enum LetterSlot
{
    /// <summary>How the letter is delivered, under the addressee.</summary>
    Delivery,

    /// <summary>The greeting.</summary>
    Greeting,

    /// <summary>What stands before the outcome.</summary>
    Opening,

    /// <summary>What the award depends on; only in an award letter.</summary>
    Conditions,

    /// <summary>What comes next; only where the bidder goes on.</summary>
    NextSteps,

    /// <summary>How a debrief is asked for; only where one is offered.</summary>
    Debrief,

    /// <summary>How a complaint is made.</summary>
    Complaint,

    /// <summary>The closing.</summary>
    Closing,

    /// <summary>Role of who signs.</summary>
    Signatory,

    /// <summary>Whom to write to: no paragraph of its own, but what {contact} stands for.</summary>
    Contact,
}

/// <summary>Which letter has which places.</summary>
public static class LetterSlots
{
    private static readonly LetterSlot[] Everywhere =
    [
        LetterSlot.Delivery,
        LetterSlot.Greeting,
        LetterSlot.Opening,
        LetterSlot.Closing,
        LetterSlot.Signatory,
        LetterSlot.Contact,
    ];

    /// <summary>The places of a kind of letter, in the order of the page.</summary>
    public static IReadOnlyList<LetterSlot> Of(NoticeKind kind) =>
        [.. Everywhere.Concat(Besides(kind)).OrderBy(slot => slot)];

    private static LetterSlot[] Besides(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.Qualified => [LetterSlot.NextSteps],
            NoticeKind.Award => [LetterSlot.Conditions, LetterSlot.NextSteps],
            NoticeKind.NotQualified or NoticeKind.Regret or NoticeKind.Disqualified =>
            [
                LetterSlot.Debrief,
                LetterSlot.Complaint,
            ],
            NoticeKind.Late or NoticeKind.NotInvited => [LetterSlot.Complaint],
            _ => [],
        };
}
