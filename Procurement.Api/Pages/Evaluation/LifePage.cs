using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>A page on where calls stand and what waits in them.</summary>
internal abstract class LifePage(PageDoor door) : LocalizedPage(door, EvaluationWords.Pair)
{
    /// <summary>The tasks of the page, the reader's own first, and of these what holds something up.</summary>
    public IReadOnlyList<TaskView> Tasks { get; protected set; } = [];

    /// <summary>Those that the reader is to do.</summary>
    public IReadOnlyList<TaskView> Own => [.. Tasks.Where(view => view.Task.IsOwn)];

    /// <summary>Those that wait for others.</summary>
    public IReadOnlyList<TaskView> Others => [.. Tasks.Where(view => !view.Task.IsOwn)];

    /// <summary>Name of a competition: its region, or that it is the qualification.</summary>
    public string NameOf(RegionLife region) => region.Name?.In(Language) ?? Words["Start.Qualification"];

    /// <summary>What a task is about: the region, or the call.</summary>
    public string PlaceOf(TaskView view) => view.Region is { } region ? NameOf(region) : view.Call.Reference;

    /// <summary>What is to be done, and why it waits.</summary>
    public string TextOf(TaskView view)
    {
        var key = $"Task.{view.Task.Kind}.Text";
        var one = view.Task.Count == 1 ? Words.Find(key + ".One") : null;
        return string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            one ?? Words[key],
            Numbers.Whole(view.Task.Count),
            view.Task.Step?.In(Language)
        );
    }

    /// <summary>How many things wait for the reader, in words.</summary>
    public string Waiting() =>
        Own.Count switch
        {
            0 => Words["Home.Nothing"],
            1 => Words["Home.One"],
            var many => Words.Say("Home.Many", Numbers.Whole(many)),
        };

    /// <summary>How many of them hold something up; null: none.</summary>
    public string? Blocking() =>
        Own.Count(view => view.Task.Blocks is not null) switch
        {
            0 => null,
            1 when Own.Count == 1 => Words["Home.BlocksThis"],
            1 => Words["Home.BlocksOne"],
            var many => Words.Say("Home.Blocks", Numbers.Whole(many)),
        };

    /// <summary>What leads on from a place, in the order of the rooms.</summary>
    public IEnumerable<(string Address, string Word)> LinksOf(CallLife call, RegionLife? region)
    {
        var place = new Place
        {
            Programme = call.Programme,
            Call = call.Call,
            Competition = region?.Competition,
            Stage = call.Stage,
        };
        var identifier = region?.Competition.Value ?? call.Call.Value;
        return PageTable
            .Links.Where(link => link.IsOfCompetition == region is not null && link.IsFor(Duties, place))
            .Select(link => (To(link.Address, identifier), Words[link.Word]));
    }

    /// <summary>What a step says under its name.</summary>
    public string? SubOf(LifeStep step, string timeZone) =>
        step is { Done: { } done, Of: { } of }
            ? Words.Say($"Life.{step.Kind}.Count", Numbers.Whole(done), Numbers.Whole(of))
                + (step.By is { } by ? " · " + Words.Say("Due.Until", Day(by, timeZone)) : "")
        : step is { At: { } at } && (step.IsDone || step.Kind == LifeKind.Closing) ? Day(at, timeZone)
        : null;

    /// <summary>Name of a step in a life.</summary>
    public string WordOf(LifeStep step, CallLife call) =>
        step.Kind is LifeKind.Rated ? step.Name!.In(Language)
        : step.Kind is LifeKind.Award && call.Kind == Domain.Solicitations.CallKind.RequestForQualifications
            ? Words["Life.List"]
        : Words[$"Life.{step.Kind}"];

    /// <summary>Puts tasks in order.</summary>
    protected void Order(IEnumerable<TaskView> tasks) =>
        Tasks = [
            .. tasks
                .OrderByDescending(view => view.Task.IsOwn)
                .ThenByDescending(view => view.Task.Blocks is not null)
                .ThenBy(view => view.Task.By ?? DateTimeOffset.MaxValue),
        ];
}
