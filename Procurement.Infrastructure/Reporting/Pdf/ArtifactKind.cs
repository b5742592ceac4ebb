namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Why content is no part of what is read.</summary>
internal enum ArtifactKind : byte
{
    Layout,
    Header,
    Footer,
    RepeatedHead,
}
