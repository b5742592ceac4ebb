using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>A page about one competition and its submissions.</summary>
internal abstract class ReceivedPage(PageDoor door) : PlacePage(door)
{
    /// <summary>The submissions, as far as the reader may know of them.</summary>
    public ReceivedDetails Received { get; private set; } = null!;

    /// <summary>The competition.</summary>
    protected CompetitionId Competition => new(Id);

    /// <summary>Looks the competition up; false where it is not to be shown.</summary>
    protected async Task<bool> Finds(Guid competition)
    {
        Id = competition;
        if (await Ask(new ShowReceived(Competition)) is not { } received)
            return false;
        (Received, Place) = (received, received.Place);
        return true;
    }
}
