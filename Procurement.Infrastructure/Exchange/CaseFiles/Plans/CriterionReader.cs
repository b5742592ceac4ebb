using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Plans;

/// <summary>Reads what a step asks: criteria, minima and requirements.</summary>
internal static class CriterionReader
{
    /// <summary>The criterion that stands here, with all below it.</summary>
    public static Criterion Read(FormValue value)
    {
        var form = value.Object();
        var criterion = new Criterion
        {
            Id = form.Required("id")?.Text() ?? "",
            Name = form.Required("name")?.PartialText() ?? new("", ""),
            Maximum = form.Required("maximum")?.Positive() ?? Points.Whole(1),
            Minimum = form.Optional("minimum")?.NotNegative(),
            Scale = Scale(form.Optional("scale")),
            Children = form.Optional("criteria")?.List(Read) ?? [],
        };
        form.Close();
        return criterion;
    }

    /// <summary>A requirement of a mandatory step.</summary>
    public static Requirement Requirement(FormValue value)
    {
        var form = value.Object();
        var requirement = new Requirement(
            form.Required("id")?.Text() ?? "",
            form.Required("text")?.PartialText() ?? new("", "")
        );
        form.Close();
        return requirement;
    }

    /// <summary>A step's minimum: a percentage or points, exactly one of them.</summary>
    public static StepMinimum? Minimum(FormValue? value)
    {
        if (value?.Object() is not { } form)
            return null;
        var percent = form.Has("points") ? form.Optional("percent") : form.Required("percent");
        var points = form.Has("percent") ? null : form.Optional("points");
        form.Close();
        return points is { } inPoints ? StepMinimum.Of(inPoints.NotNegative())
            : percent is { } inPercent ? StepMinimum.Of(inPercent.Percent())
            : null;
    }

    private static Scale? Scale(FormValue? value)
    {
        if (value?.Object() is not { } form)
            return null;
        var scale = new Scale(
            form.Required("maximum")?.Positive() ?? Points.Whole(1),
            form.Required("increment")?.Positive() ?? Points.Whole(1)
        );
        form.Close();
        return scale;
    }
}
