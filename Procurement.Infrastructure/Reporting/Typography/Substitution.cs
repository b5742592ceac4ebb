namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>A character that the fonts lack, and where its substitute stands.</summary>
internal readonly record struct Substitution(int At, string Original);
