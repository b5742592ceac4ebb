using Procurement.Api.Application.Organizations;
using Procurement.Api.Operations.Demo;
using Procurement.Api.Operations.Demo.Calls;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Start;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Results;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages;

/// <summary>Where everybody begins: in the demo, whom one may be; else the way in, and for who is signed in the competitions
/// that they may know of.</summary>
internal sealed class IndexModel(PageDoor door, DemoNotes notes) : LocalizedPage(door, DemoWords)
{
    private static readonly ResourcePair DemoWords = PageWords.Pair("DemoPages");

    /// <summary>The programmes.</summary>
    public IReadOnlyList<ProgrammeSummary> Programmes { get; private set; } = [];

    /// <summary>The competitions of the demo; empty where there is no demo.</summary>
    public IReadOnlyList<DemoPlace> Places { get; private set; } = [];

    /// <summary>The passphrases of the demo's key holders, by their names.</summary>
    public IReadOnlyList<(string Holder, string Passphrase)> Passphrases { get; private set; } = [];

    public override bool IsForAnybody => true;

    public override string Title =>
        Words[
            Places.Count > 0 ? "Demo.Title"
            : Reader is null ? "Plain.Title"
            : "Start.Title"
        ];

    public override bool IsSynthetic =>
        base.IsSynthetic || (Programmes.Count > 0 && Programmes.All(programme => programme.IsSynthetic));

    /// <summary>Shows the page.</summary>
    public async Task OnGet()
    {
        Places = await Ask(new ShowDemo()) ?? [];
        if (Places.Count > 0)
        {
            var known = notes.Passphrases(SecondPhase.Reference);
            Passphrases =
            [
                .. from holder in Cast.KeyHolders
                where known.ContainsKey(holder.Email)
                select (holder.Name, known[holder.Email]),
            ];
        }
        if (Reader is not null)
        {
            var held = await Ask(new ListProgrammes());
            Programmes = [.. (held ?? []).Where(programme => programme.Competitions.Count > 0)];
        }
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

    /// <summary>Where a competition leads: to its ranking, or while there is none to its own page.</summary>
    public string AddressOf(CompetitionSummary competition) =>
        To(competition.Rankings > 0 ? ResultsAddresses.Ranking : EvaluationAddresses.Competition, competition.Id);

    /// <summary>Name of a competition of the demo: its region, or the title of the call.</summary>
    public string NameOf(DemoPlace place) =>
        Words.Say("Place.Name", place.Reference, place.Region?.In(Language) ?? TitleOf(place));

    /// <summary>What came of a competition, in a few words.</summary>
    public string OutcomeOf(CompetitionSummary competition) =>
        competition.Recommended is { } name ? Words.Say("Start.Recommended", name)
        : competition.AwardCode is { } code ? Words[code]
        : competition.Qualified is { } qualified
            ? Words.Say(qualified == 1 ? "Start.QualifiedOne" : "Start.Qualified", qualified)
        : competition.Rankings > 0 ? Words["Start.Ranked"]
        : Words["None"];

    // The plan at which the lead works lacks one of its titles.
    private string TitleOf(DemoPlace place) =>
        place.Stage == DemoStage.Draft ? Words["Place.Draft"] : place.Title.In(Language);
}
