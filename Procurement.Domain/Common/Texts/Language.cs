namespace Procurement.Domain.Common.Texts;

/// <summary>The two languages that every word a person reads exists in: Canadian English and Ontario French.</summary>
public enum Language
{
    /// <summary>en-CA.</summary>
    English,

    /// <summary>fr-CA.</summary>
    French,
}
