using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Api.Pages.Work;

/// <summary>Where one goes from a criterion, and what its page shows.</summary>
internal sealed partial class CriterionModel
{
    /// <summary>Whether the reader works criterion by criterion across the proposals.</summary>
    public bool IsAcross => By == Across;

    /// <summary>The same criterion of another proposal, or another criterion of this one.</summary>
    public string Here(string bidder, string criterion) =>
        To(WorkAddresses.Criterion, Sheet.Place.Competition.Value, Sheet.Step, bidder, criterion)
        + (IsAcross ? $"?by={Across}" : "");

    /// <summary>The criterion so many places on; null: there is none.</summary>
    public ScoredCriterion? Criterion(int places) => At(Sheet.Criteria, one => one == Shown, places);

    /// <summary>The proposal so many places on; null: there is none.</summary>
    public ProposalToScore? Proposal(int places) => At(Sheet.Proposals, one => one.Bidder == Sheet.Bidder, places);

    /// <summary>Place of the proposal in the own order, from 1.</summary>
    public int ProposalNumber => Sheet.Proposals.TakeWhile(one => one.Bidder != Sheet.Bidder).Count() + 1;

    /// <summary>How many criteria of the sheet have a mark.</summary>
    public int Scored => Sheet.Criteria.Count(one => one.Field.Mark is not null);

    /// <summary>For how many proposals the criterion has a mark.</summary>
    public int ScoredAcross => Sheet.Proposals.Count(one => one.HasMark);

    /// <summary>Points so far, exact.</summary>
    public Fraction PointsSoFar =>
        Sheet
            .Criteria.Where(one => one.Field.Mark is not null)
            .Aggregate((Fraction)0, (sum, one) => sum + one.Leaf.PointsOf(one.Field.Mark!.Value));

    /// <summary>What comes next in the order in which the reader works, and its name; at the end, the sheet.</summary>
    public (string Address, string Name) Next
    {
        get
        {
            if (IsAcross && Proposal(1) is { } proposal)
                return (Here(proposal.Bidder, Leaf.Id), proposal.Name);
            if (Criterion(1) is { } criterion)
                return (
                    Here(IsAcross ? Sheet.Proposals[0].Bidder : Sheet.Bidder, criterion.Leaf.Id),
                    criterion.Leaf.Id
                );
            return (SheetOf(Sheet.Place, Sheet.Step, Sheet.Bidder), Words["Criterion.Review"]);
        }
    }

    /// <summary>What the points of the criterion mean, the highest first.</summary>
    public IReadOnlyList<BandRange> Bands => PointBand.Of(Sheet.Bands, Leaf.Maximum);

    /// <summary>The band in which the saved mark lies; null: there is none.</summary>
    public BandRange? Band =>
        Shown.Field.Mark is { } mark ? Bands.FirstOrDefault(one => one.Holds(Leaf.PointsOf(mark))) : null;

    /// <summary>A range in figures.</summary>
    public string RangeOf(BandRange band) =>
        band.Lowest == band.Highest
            ? Numbers.Shortest(band.Lowest)
            : $"{Numbers.Shortest(band.Lowest)} – {Numbers.Shortest(band.Highest)}";

    /// <summary>The levels of the scale, each with what it is worth; none where points are typed.</summary>
    public IEnumerable<Choice> Levels
    {
        get
        {
            if (Leaf.Scale is not { } scale)
                yield break;
            yield return new Choice("", Words["NotScored.Yet"]);
            for (var level = (Fraction)0; level <= scale.Maximum.Exact; level += scale.Increment.Exact)
                yield return new Choice(
                    DecimalText.Write(level),
                    Words.Say("LevelWorth", Numbers.Shortest(level), Numbers.Points(level * Leaf.PointsPerUnit))
                );
        }
    }

    /// <summary>The document beside the form: the one that the bidder named for the criterion, else the first.</summary>
    public DocumentToRead? Document =>
        Sheet.Documents.FirstOrDefault(one => one.Document == Shown.Place?.Document)
        ?? Sheet.Documents.FirstOrDefault();

    /// <summary>Address of a document, at the page that the bidder named.</summary>
    public string AddressOf(DocumentToRead document, int? page = null) =>
        Endpoints.DocumentPages.AddressOf(Language, Sheet.Place.Competition, document.Document)
        + (page is { } number ? $"#page={number}" : "");

    private static T? At<T>(IReadOnlyList<T> list, Func<T, bool> isHere, int places)
        where T : class
    {
        var index = list.TakeWhile(one => !isHere(one)).Count() + places;
        return index >= 0 && index < list.Count ? list[index] : null;
    }
}
