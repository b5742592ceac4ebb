using System.Text.Json;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

/// <summary>
/// The faults found so far, by round. Readers go on after a fault with a filler in place of the value, so that all
/// faults are found; fillers are never used, because a file with a fault gives no case.
/// </summary>
/// <param name="numbersAreText">Whether numbers are spelled as strings, as in a plan's canonical form; null: either.</param>
internal sealed class FaultList(bool? numbersAreText = false)
{
    /// <summary>Whether a number may be spelled so.</summary>
    public bool IsNumber(JsonValueKind spelled) =>
        (spelled == JsonValueKind.String && numbersAreText is not false)
        || (spelled == JsonValueKind.Number && numbersAreText is not true);

    /// <summary>First round: what is not of this format.</summary>
    public List<CaseFault> Form { get; } = [];

    /// <summary>Second round: what is of this format and cannot stand.</summary>
    public List<CaseFault> Standing { get; } = [];

    /// <summary>A property that the format does not allow here.</summary>
    public void Unknown(Place place, string name) => Add(place, new("case.unknown-property", name));

    /// <summary>A property, or a language of a text, that must stand here.</summary>
    public void Missing(Place place, string name) => Add(place, new("case.missing-property", name));

    /// <summary>A value of another kind than the format asks for.</summary>
    public void WrongType(Place place, Expectation expected) => Add(place, new("case.wrong-type", expected));

    /// <summary>A value of this format that cannot stand.</summary>
    public void Cannot(Place place, Refusal refusal) => Standing.Add(new(place.ToString(), refusal));

    /// <summary>A reason that is absent, or lacks the words of one language.</summary>
    public void ReasonMissing(string code, Place place, BilingualText? reason, string item)
    {
        if (reason is null)
            Cannot(place, new(code, item));
        else
            foreach (var language in reason.Missing())
                Cannot(place.Under(PlanWords.Code(language)), new(code, item));
    }

    private void Add(Place place, Refusal refusal) => Form.Add(new(place.ToString(), refusal));
}

/// <summary>What the format asks for at one place.</summary>
public enum Expectation
{
    /// <summary>An object.</summary>
    Object,

    /// <summary>A whole number from 0.</summary>
    Whole,

    /// <summary>A list.</summary>
    List,

    /// <summary>A list with at least one item.</summary>
    FilledList,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A name of small letters, digits and hyphens.</summary>
    CaseName,

    /// <summary>One of the words that the format lists.</summary>
    Word,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>true, false, or an object that says whether a requirement is met and why not.</summary>
    Answer,

    /// <summary>A number up to 10¹² with any number of decimals.</summary>
    Number,

    /// <summary>A number from 0 to 10¹², at most six decimals.</summary>
    NotNegative,

    /// <summary>A number above 0, up to 10¹², at most six decimals.</summary>
    Positive,

    /// <summary>An amount above 0, up to 10¹², at most two decimals.</summary>
    Amount,

    /// <summary>A whole number from 0 to 6.</summary>
    Digits,

    /// <summary>A whole number from 1.</summary>
    Count,

    /// <summary>A date and time with its offset.</summary>
    Time,

    /// <summary>The name of a time zone.</summary>
    TimeZone,

    /// <summary>Three capital letters.</summary>
    Currency,
}
