namespace Procurement.Tests.Support.Worlds;

/// <summary>How far a world has come.</summary>
public enum WorldStage
{
    /// <summary>Bidders submit.</summary>
    Open,

    /// <summary>Closed, the panel named; nobody scores yet.</summary>
    Closed,

    /// <summary>Evaluators score; not all sheets are in.</summary>
    Scoring,

    /// <summary>All sheets are locked, and the panel has not met.</summary>
    Locked,

    /// <summary>The panel has agreed; the step is still open.</summary>
    Agreed,

    /// <summary>The rated step is closed; one key holder has given a share.</summary>
    Sealed,

    /// <summary>The prices are opened.</summary>
    Opened,

    /// <summary>Ranked.</summary>
    Ranked,

    /// <summary>An award is recommended.</summary>
    Recommended,

    /// <summary>The award is approved and signed, and every bidder is told.</summary>
    Signed,
}
