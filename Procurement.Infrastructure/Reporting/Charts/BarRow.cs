using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>One bar with its words and the height that it has.</summary>
internal sealed record BarRow(Bar Bar, SetText Label, SetText Figure, double Slot);
