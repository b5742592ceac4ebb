namespace Procurement.Api.Pages.Frame;

/// <summary>The model of a part of a page; its fields show the faults of that page.</summary>
internal interface IOnPage
{
    /// <summary>The page.</summary>
    LocalizedPage Page { get; }

    /// <summary>The page that a model is, or is a part of; null: none.</summary>
    static LocalizedPage? Of(object? model) => model as LocalizedPage ?? (model as IOnPage)?.Page;
}
