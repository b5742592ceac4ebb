using Procurement.Api.Application.Evaluation.Lives;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The life of one competition on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Call">The call.</param>
/// <param name="Region">The competition.</param>
internal sealed record RegionView(LifePage Page, CallLife Call, RegionLife Region);
