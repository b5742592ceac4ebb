using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The words of the pages of who runs the evaluation.</summary>
internal static class EvaluationWords
{
    public static readonly ResourcePair Pair = PageWords.Pair("EvaluationPages");
}
