using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
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
        if (leaves.Find(id) is not { } leaf)
        {
            form.Optional(PointsName)?.AnyNumber();
            form.Optional(LevelName)?.AnyNumber();
            return Points.Zero;
        }
        return form.Required(leaf.Scale is null ? PointsName : LevelName) is { } value ? Mark(id, value) : Points.Zero;
    }

    private Points Mark(string id, FormValue value)
    {
        var number = value.AnyNumber();
        if (leaves.Find(id) is not { } leaf)
            return Points.Zero;
        var mark = Domain.Plans.Criteria.Mark.Read(leaf, number);
        if (!mark.IsRefused)
            return mark.Value;
        value.Faults.Cannot(value.Place, mark.Refusals[0]);
        return Points.Zero;
    }
}
