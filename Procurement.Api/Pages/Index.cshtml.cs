using Procurement.Api.Application.Organizations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages;

/// <summary>What is here: every programme with its competitions that the reader may know of.</summary>
internal sealed class IndexModel(PageDoor door) : LocalizedPage(door)
{
    /// <summary>The programmes.</summary>
    public IReadOnlyList<ProgrammeSummary> Programmes { get; private set; } = [];

    public override bool IsForAnybody => true;

    public override string Title => Words["Start.Title"];

    public override bool IsSynthetic =>
        base.IsSynthetic || (Programmes.Count > 0 && Programmes.All(programme => programme.IsSynthetic));

    /// <summary>Shows the page.</summary>
    public async Task OnGet()
    {
        var held = await Ask(new ListProgrammes());
        Programmes = [.. (held ?? []).Where(programme => programme.Competitions.Count > 0)];
    }

    /// <summary>How many competitions there are, as the lead sentence says it.</summary>
    public string Lead()
    {
        var competitions = Programmes.Sum(programme => programme.Competitions.Count);
        var decided = Programmes.Sum(programme =>
            programme.Competitions.Count(one => one.State == SolicitationState.Decided)
        );
        return competitions == 0 ? Words["Start.LeadEmpty"]
            : competitions == 1 ? Words.Say("Start.LeadOne", decided)
            : Words.Say("Start.Lead", competitions, decided);
    }

    /// <summary>Name of a competition: its region, or that it is the qualification.</summary>
    public string NameOf(CompetitionSummary competition) =>
        competition.Region?.In(Language) ?? Words["Start.Qualification"];

    /// <summary>What came of a competition, in a few words.</summary>
    public string OutcomeOf(CompetitionSummary competition) =>
        competition.Recommended is { } name ? Words.Say("Start.Recommended", name)
        : competition.AwardCode is { } code ? Words[code]
        : competition.Qualified is { } qualified
            ? Words.Say(qualified == 1 ? "Start.QualifiedOne" : "Start.Qualified", qualified)
        : competition.Rankings > 0 ? Words["Start.Ranked"]
        : Words["None"];
}
