using Procurement.Api.Operations.Cases;

namespace Procurement.Api.Security;

/// <summary>On a developer's machine, who is not signed in reads as the fairness monitor of the cases played into the
/// demo: reads all that is open there and changes nothing.</summary>
internal static class DevelopmentReader
{
    /// <summary>Lets requests without a person be read by the monitor; for Development only.</summary>
    public static void UseDevelopmentReader(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var caller = context.RequestServices.GetRequiredService<Caller>();
                if (caller is { Id: null, Session: null } && HttpMethods.IsGet(context.Request.Method))
                    caller.Is(CasePeople.Monitor);
                return next(context);
            }
        );
}
