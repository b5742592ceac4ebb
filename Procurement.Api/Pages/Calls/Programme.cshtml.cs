using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;

namespace Procurement.Api.Pages.Calls;

/// <summary>Begins a programme: its buyer, its zone, its regions.</summary>
internal sealed class ProgrammeModel(PageDoor door) : CallsPage(door)
{
    private static readonly string[] Zones =
    [
        "America/Toronto",
        "America/Winnipeg",
        "America/Regina",
        "America/Edmonton",
        "America/Vancouver",
        "America/Halifax",
        "America/St_Johns",
    ];

    /// <summary>Short name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What it is about.</summary>
    [BindProperty]
    public TypedTexts About { get; set; } = new();

    /// <summary>The buyer.</summary>
    [BindProperty]
    public TypedTexts Buyer { get; set; } = new();

    /// <summary>The zone in which people read its times.</summary>
    [BindProperty]
    public string? TimeZone { get; set; }

    /// <summary>Whether all of it is invented.</summary>
    [BindProperty]
    public string? Synthetic { get; set; }

    /// <summary>Its regions.</summary>
    [BindProperty]
    public List<RegionRow> Regions { get; set; } = [];

    public override string Title => Words["Programme.Title"];

    /// <summary>The zones to choose from.</summary>
    public IEnumerable<Choice> ZoneChoices => Zones.Select(zone => new Choice(zone, Words[$"Zone.{zone}"]));

    /// <summary>Yes or no.</summary>
    public IEnumerable<Choice> YesNo => [new("false", Words["Flag.false"]), new("true", Words["Flag.true"])];

    /// <summary>Levels of complexity.</summary>
    public IEnumerable<Choice> Complexities =>
        Enum.GetValues<Complexity>()
            .Select(one => new Choice($"{one}", Words[$"Complexity.{one}"]))
            .Prepend(new Choice("", Words["None"]));

    /// <summary>Shows it.</summary>
    public IActionResult OnGet()
    {
        if (!HomeModel.MayBeginFor(Duties))
            return NotShown([new Domain.Common.Outcomes.Refusal("access.not-permitted")]);
        Regions = [.. Enumerable.Range(0, 4).Select(_ => new RegionRow())];
        return Page();
    }

    /// <summary>Shows more rows for regions.</summary>
    public IActionResult OnPostMore()
    {
        Regions.AddRange(Enumerable.Range(0, 4).Select(_ => new RegionRow()));
        return Page();
    }

    /// <summary>Begins it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (Missing() is { Length: > 0 } missing)
        {
            Refuse(missing);
            return Page();
        }
        var facts = new ProgrammeFacts
        {
            Name = Name!.Trim(),
            About = About.Text,
            IsSynthetic = Synthetic == "true",
            Source = "",
            Buyer = Buyer.Text,
            Currency = "CAD",
            TimeZone = TimeZone is { } zone && Zones.Contains(zone) ? zone : Zones[0],
            Policy = EvaluationPolicy.Service,
        };
        var regions = Regions.Where(row => !row.IsBlank).Select(row => row.Region);
        return await Do(new BeginProgramme(facts, [.. regions], []), To(CallsAddresses.Home), "ProgrammeBegun")
            ?? Page();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "programme.name-taken" ? nameof(Name) : base.FieldOf(refusal);

    private ImmutableArray<Refusal> Missing()
    {
        List<string> fields = [];
        if (string.IsNullOrWhiteSpace(Name))
            fields.Add(nameof(Name));
        foreach (var (name, text) in new[] { (nameof(About), About), (nameof(Buyer), Buyer) })
            fields.AddRange(text.Missing(name));
        foreach (var (index, row) in Regions.Index().Where(one => !one.Item.IsBlank))
        {
            if (string.IsNullOrWhiteSpace(row.Code))
                fields.Add($"Regions[{index}].Code");
            fields.AddRange(row.Name.Missing($"Regions[{index}].Name"));
        }
        var missing = fields.Select(field => new Refusal("text.missing") { Subject = new(Item: field) });
        var twice = Regions
            .Index()
            .Where(one =>
                !one.Item.IsBlank && Regions.Take(one.Index).Any(row => row.Region.Code == one.Item.Region.Code)
            )
            .Select(one => new Refusal("reference.duplicate", one.Item.Region.Code)
            {
                Subject = new(Item: $"Regions[{one.Index}].Code"),
            });
        return [.. missing, .. twice];
    }
}
