using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>Members of a team and what each scores, on the page of the panel.</summary>
/// <param name="Page">The page.</param>
/// <param name="Members">The members.</param>
internal sealed record TeamView(PanelModel Page, IEnumerable<PanelMember> Members);
