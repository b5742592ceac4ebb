using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Procurement.Api.Pages.Bidding;

/// <summary>Keeps the framework from reading a form with files: it would lay them down in clear. The page reads its parts one
/// by one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StreamedFormAttribute : Attribute, IResourceFilter
{
    /// <summary>Whether a request brings files.</summary>
    public static bool IsIt(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (!IsIt(context.HttpContext.Request))
            return;
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}
