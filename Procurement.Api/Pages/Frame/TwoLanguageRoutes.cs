using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Frame;

/// <summary>Gives each page the routes of the page table, and no other.</summary>
internal sealed class TwoLanguageRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        var address = PageTable.All.SingleOrDefault(one => one.Page == model.ViewEnginePath);
        model.Selectors.Clear();
        if (address is null)
            return;
        foreach (var language in Enum.GetValues<Language>())
            model.Selectors.Add(
                new SelectorModel
                {
                    AttributeRouteModel = new AttributeRouteModel { Template = address.RouteIn(language) },
                }
            );
    }
}
