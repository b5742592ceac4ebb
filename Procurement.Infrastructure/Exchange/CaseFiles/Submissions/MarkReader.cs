using Procurement.Domain.Common.Numbers;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Submissions;

/// <summary>Reads marks: what evaluators wrote, and what the panel agreed.</summary>
internal sealed class MarkReader(LeafIndex leaves)
{
    private const string PointsName = "points";
    private const string LevelName = "level";

    /// <summary>What one evaluator wrote.</summary>
    public CaseSheet Sheet(string evaluator, FormValue value) =>
        new(evaluator, [.. value.Entries().Select(entry => new CaseMark(entry.Name, Mark(entry.Name, entry.Value)))]);

    /// <summary>What the panel agreed for one leaf.</summary>
    public CaseAgreement Agreement(string leaf, FormValue value)
    {
        var form = value.Object();
        var mark = AgreedMark(leaf, form);
        var stated = form.Optional("reason");
        var reason = stated?.PartialText();
        form.Close();
        value.Faults.ReasonMissing("consensus.reason-missing", form.Place.Under("reason"), reason, leaf);
        return new(leaf, mark, reason);
    }

    private Points AgreedMark(string id, FormObject form)
    {
        if (leaves.HasScale(id) is { } hasScale)
            return form.Required(hasScale ? LevelName : PointsName) is { } value ? Mark(id, value) : Points.Zero;
        var (points, level) = (form.Optional(PointsName), form.Optional(LevelName));
        return (points ?? level) is { } either ? Mark(id, either) : Points.Zero;
    }

    private Points Mark(string id, FormValue value)
    {
        if (leaves.Mark(id, value.AnyNumber()) is not { } mark)
            return Points.Zero;
        if (!mark.IsRefused)
            return mark.Value;
        value.Faults.Cannot(value.Place, mark.Refusals[0]);
        return Points.Zero;
    }
}
