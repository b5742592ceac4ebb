using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>How a row of a table is drawn around its text.</summary>
/// <param name="PaddingTop">Points above the first line.</param>
/// <param name="PaddingBottom">Points below the last line.</param>
/// <param name="Rule">Thickness of the line below, in points; 0: none.</param>
/// <param name="RuleColour">Of that line.</param>
/// <param name="Tinted">A group row.</param>
internal readonly record struct RowLook(
    double PaddingTop,
    double PaddingBottom,
    double Rule,
    Colour RuleColour,
    bool Tinted
);
