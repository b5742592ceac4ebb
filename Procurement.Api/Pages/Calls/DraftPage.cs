using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Calls.Plans;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Calls;

/// <summary>A page about a call that is not published yet.</summary>
internal abstract class DraftPage(PageDoor door) : CallPage(door)
{
    /// <summary>The addendum whose plan is edited; null: the plan of the draft is.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty(SupportsGet = true, Name = "addendum")]
    public Guid? Addendum { get; set; }

    /// <summary>The draft; of an addendum, the call as it would make it.</summary>
    public DraftDetails Draft { get; private set; } = null!;

    /// <summary>What the addendum says and changes; null: the draft of the call is edited.</summary>
    public RevisedCallDetails? Revised { get; private set; }

    protected override IKnownCall? Known => Draft;

    /// <summary>Whether the reader may write the draft.</summary>
    public bool MayWrite =>
        Addendum is null
            ? May(typeof(ReviseDraft))
            : May(typeof(ReviseAddendum))
                && Draft.ApprovedBy is null
                && Duties.Any(duty => duty.Person == Draft.Authors[0]);

    /// <summary>A page of the editor, of the same draft or addendum.</summary>
    public string EditorAt(PageAddress page, string? at = null, string? add = null, string? handler = null) =>
        To(page, Id)
        + QueryString.Create(
            new[] { ("addendum", Addendum?.ToString()), ("at", at), ("add", add), ("handler", handler) }
                .Where(one => one.Item2 is not null)
                .Select(one => KeyValuePair.Create(one.Item1, one.Item2))
        );

    /// <summary>Name of somebody who wrote or decided.</summary>
    public string NameOf(string person) => Draft.People.FirstOrDefault(one => one.Id == person)?.Name ?? person;

    /// <summary>The page on which a fault is mended, and the field on it.</summary>
    public string AddressOf(FoundFault fault)
    {
        if (!fault.At.StartsWith("/plan", StringComparison.Ordinal))
            return Addendum is null
                ? To(CallsAddresses.Terms, Id) + "#" + TermsForm.FieldAt(fault.At)
                : To(CallsAddresses.Addenda, Id);
        var at = fault.At["/plan".Length..];
        if (at.EndsWith("/maximum", StringComparison.Ordinal) || at is "/totalPoints" or "/steps")
            return EditorAt(CallsAddresses.Plan) + "#" + at;
        return EditorAt(CallsAddresses.Part, PartOf(at)) + "#" + at;
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
        if (Addendum is { } addendum)
        {
            Revised = await Ask(new DescribeAddendum(Call, new AddendumId(addendum)));
            Draft = Revised?.Draft!;
            return Revised is not null;
        }
        if (await Ask(new DescribeDraft(Call)) is not { } draft)
            return false;
        Draft = draft;
        return true;
    }
}
