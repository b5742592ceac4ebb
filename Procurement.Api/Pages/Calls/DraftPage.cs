using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Calls.Plans;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Calls;

/// <summary>A page about a call that is not published yet.</summary>
internal abstract class DraftPage(PageDoor door) : CallPage(door)
{
    /// <summary>The draft.</summary>
    public DraftDetails Draft { get; private set; } = null!;

    protected override IKnownCall? Known => Draft;

    /// <summary>Whether the reader may write the draft.</summary>
    public bool MayWrite => May(typeof(ReviseDraft));

    /// <summary>Name of somebody who wrote or decided.</summary>
    public string NameOf(string person) => Draft.People.FirstOrDefault(one => one.Id == person)?.Name ?? person;

    /// <summary>The page on which a fault is mended, and the field on it.</summary>
    public string AddressOf(FoundFault fault)
    {
        if (!fault.At.StartsWith("/plan", StringComparison.Ordinal))
            return To(CallsAddresses.Terms, Id) + "#" + TermsForm.FieldAt(fault.At);
        var at = fault.At["/plan".Length..];
        if (at.EndsWith("/maximum", StringComparison.Ordinal) || at is "/totalPoints" or "/steps")
            return To(CallsAddresses.Plan, Id) + "#" + at;
        return To(CallsAddresses.Part, Id) + "?at=" + PartOf(at) + "#" + at;
    }

    /// <summary>What a fault is about: the identifier of the step or criterion, or the name of the field; null: the plan
    /// as a whole.</summary>
    public string? PlaceOf(FoundFault fault)
    {
        if (fault.At.StartsWith("/plan", StringComparison.Ordinal))
            return
                PartOf(fault.At["/plan".Length..]) is { Length: > 0 } part
                && PlanText.Of(Draft.Plan).Value(part + "/id") is { Length: > 0 } id
                ? Words.Say("Found.Place", id)
                : null;
        var name = fault.At.Split('/', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1) ?? "";
        return Words.Find($"Terms.{char.ToUpperInvariant(name[0])}{name[1..]}") is { } field
            ? Words.Say("Found.Place", field)
            : null;
    }

    /// <summary>The step or criterion around a place; empty: the rules of the whole plan.</summary>
    public static string PartOf(string at)
    {
        var parts = at.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not ["steps", _, ..])
            return "";
        var length = 2;
        while (parts.Length > length + 1 && parts[length] == "criteria")
            length += 2;
        return "/" + string.Join('/', parts[..length]);
    }

    /// <summary>Finds the draft; false: it is not shown.</summary>
    protected async Task<bool> Find()
    {
        if (await Ask(new DescribeDraft(Call)) is not { } draft)
            return false;
        Draft = draft;
        return true;
    }
}
