using System.Text.Json;
using Procurement.Domain.Notices;

namespace Procurement.Api.Pages.Outcome;

/// <summary>A kind of letter as an address names it.</summary>
internal static class TemplateKinds
{
    /// <summary>"notInvited".</summary>
    public static string Write(NoticeKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>The kind of that name, or null.</summary>
    public static NoticeKind? Read(string name) =>
        Enum.GetValues<NoticeKind>()
            .Where(kind => Write(kind) == name)
            .Select(kind => (NoticeKind?)kind)
            .FirstOrDefault();
}
