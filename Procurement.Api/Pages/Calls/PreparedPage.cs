using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Calls;

/// <summary>A page about a call at any stage.</summary>
internal abstract class PreparedPage(PageDoor door) : CallPage(door)
{
    /// <summary>The call.</summary>
    public PreparedCall Shown { get; private set; } = null!;

    protected override IKnownCall? Known => Shown;

    /// <summary>Finds the call; false: it is not shown.</summary>
    protected async Task<bool> Find()
    {
        if (await Ask(new ShowPreparedCall(Call)) is not { } call)
            return false;
        Shown = call;
        return true;
    }
}
