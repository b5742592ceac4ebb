using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>One stack with its words and the height that it has.</summary>
internal sealed record StackRow(Stack Stack, SetText Label, SetText Total, SetText[] Figures, double Slot);
