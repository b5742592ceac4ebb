using Procurement.Api.Application.Envelopes;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Results;

/// <summary>A page about the keys of one call.</summary>
internal abstract class KeyPage(PageDoor door) : LocalizedPage(door, ResultsWords.Pair)
{
    /// <summary>The holders, and what can be done about them.</summary>
    public KeyRoomDetails Keys { get; private set; } = null!;

    /// <summary>Identifier of the call.</summary>
    public Guid Call { get; private set; }

    public override bool IsSynthetic => Keys?.Programme.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs => Way(Keys.Reference, new SolicitationId(Call));

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Keys.Programme.TimeZone);

    /// <summary>Finds the holders; false: they are not shown.</summary>
    protected async Task<bool> Find(Guid call)
    {
        Call = call;
        if (await Ask(new ShowKeyRoom(new SolicitationId(call))) is not { } keys)
            return false;
        Keys = keys;
        return true;
    }
}
