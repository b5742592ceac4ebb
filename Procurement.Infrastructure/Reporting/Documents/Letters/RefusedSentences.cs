using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>Why a submission was refused and never opened.</summary>
internal static class RefusedSentences
{
    /// <summary>It came after closing: both instants, to the second.</summary>
    public static RichText OfLate(Draft draft, LetterReport letter)
    {
        var (received, closed) = (letter.Content.ReceivedAt!.Value, letter.Content.ClosedAt!.Value);
        return Draft.Together([
            draft.Say(
                letter.For("Late.Received"),
                ("date", draft.Moments.Date(received)),
                ("time", draft.Moments.TimeToTheSecond(received))
            ),
            draft.Say(
                "Late.Closed",
                ("date", draft.Moments.Date(closed)),
                ("time", draft.Moments.TimeToTheSecond(closed))
            ),
        ]);
    }

    /// <summary>Its bidder is not on the list that the call invites.</summary>
    public static RichText OfNotInvited(Draft draft, LetterReport letter) =>
        letter.Content.ListVersion is { } version
            ? draft.Say("NotInvited.Version", ("version", draft.Numbers.Whole(version)))
            : draft.Say("NotInvited");
}
