using System.Text.Json;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Submissions;

/// <summary>Reads whether one requirement is met: true, false, or an object with the reason.</summary>
internal static class AnswerReader
{
    /// <summary>The answer for one requirement.</summary>
    public static CaseAnswer Read(string requirement, FormValue value)
    {
        switch (value.Element.ValueKind)
        {
            case JsonValueKind.True:
                return new(requirement, true, null);
            case JsonValueKind.False:
                return Unmet(requirement, value.Place.Under("reason"), null, value.Faults);
            case JsonValueKind.Object:
                return FromObject(requirement, value.Object(), value.Faults);
            default:
                value.Faults.WrongType(value.Place, Expectation.Answer);
                return new(requirement, true, null);
        }
    }

    private static CaseAnswer FromObject(string requirement, FormObject form, FaultList faults)
    {
        var met = form.Required("met")?.Flag() ?? true;
        var stated = form.Optional("reason");
        // A requirement that is met needs no reason; one that is given all the same is an ordinary text.
        var reason = met ? stated?.Bilingual() : stated?.PartialText();
        form.Close();
        return met ? new(requirement, true, reason) : Unmet(requirement, form.Place.Under("reason"), reason, faults);
    }

    private static CaseAnswer Unmet(string requirement, Place place, BilingualText? reason, FaultList faults)
    {
        faults.ReasonMissing("mandatory.reason-missing", place, reason, requirement);
        return new(requirement, false, reason);
    }
}
