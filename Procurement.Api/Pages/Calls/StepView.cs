using System.Text.Json.Nodes;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Calls;

/// <summary>One step in the editor.</summary>
/// <param name="Page">The editor.</param>
/// <param name="Index">Its place among the steps, from 0.</param>
/// <param name="At">Its pointer.</param>
/// <param name="Step">The step as it is shown.</param>
internal sealed record StepView(PlanModel Page, int Index, string At, JsonObject Step) : IOnPage
{
    LocalizedPage IOnPage.Page => Page;
}
