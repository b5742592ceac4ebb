using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Qualification;
using Procurement.Tests.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Tests.Support.Reports;

/// <summary>The calls of a case, played through the aggregates themselves, as reports find them.</summary>
internal sealed class PlayedCalls
{
    private readonly CaseFile file;
    private readonly Func<Agreement, string, Agreement> words;
    private readonly Programme programme;
    private readonly List<Organization> bidders;

    private PlayedCalls(CaseFile file, Func<Agreement, string, Agreement>? words)
    {
        (this.file, this.words) = (file, words ?? ((agreement, _) => agreement));
        programme = new Programme(
            new(Guid.NewGuid()),
            new()
            {
                Name = file.Case,
                About = file.About,
                IsSynthetic = file.Synthetic,
                Source = file.Source,
                Buyer = file.Buyer,
                Currency = file.Currency,
                TimeZone = file.TimeZone,
                Policy = EvaluationPolicy.PaperCase,
            },
            file.Regions.Select(region => new Region(region.Code, region.Name, region.Complexity))
        );
        bidders =
        [
            .. file.Bidders.Select(bidder => new Organization(
                new(Guid.NewGuid()),
                programme.Id,
                bidder.Id,
                new()
                {
                    Name = bidder.Name,
                    Language = bidder.Language,
                    Kind = bidder.Kind,
                    Members = bidder.Members,
                }
            )),
        ];
    }

    /// <summary>The RFQ; null in a one-stage case.</summary>
    public CallRecord? Rfq { get; private set; }

    /// <summary>The calls for proposals, in the file's order.</summary>
    public List<CallRecord> Calls { get; } = [];

    /// <summary>A case that lies beside the tests.</summary>
    public static PlayedCalls Case(string name) => Of(CaseFolder.Bytes(name));

    /// <summary>A case as text.</summary>
    public static PlayedCalls Text(string json) => Of(Encoding.UTF8.GetBytes(json));

    /// <summary>A case with what no case file holds.</summary>
    /// <param name="bytes">The case.</param>
    /// <param name="rules">What only the service knows of the plans.</param>
    /// <param name="words">What the panel says besides its reason, of which bidder.</param>
    public static PlayedCalls Of(
        byte[] bytes,
        ServiceRules? rules = null,
        Func<Agreement, string, Agreement>? words = null
    )
    {
        var reading = CaseReader.Read(bytes);
        reading.Faults.Should().BeEmpty();
        var file = reading.File;
        if (rules is not null)
            file = file with
            {
                CallsForProposals =
                [
                    .. file.CallsForProposals.Select(call => call with { Plan = call.Plan with { Service = rules } }),
                ],
            };
        var played = new PlayedCalls(file, words);
        played.Play();
        return played;
    }

    private void Play()
    {
        QualifiedList? list = null;
        if (file.Qualification is { } rfq)
        {
            var terms = TermsOf(rfq, CallKind.RequestForQualifications) with
            {
                ShortlistMaximum = rfq.ShortlistMaximum,
            };
            var played = PlayedCall.Of(file, rfq, terms, programme.Id, null, words);
            list = new QualifiedList(
                new(Guid.NewGuid()),
                played.Call.Id,
                1,
                played.Competitions[0].LatestRanking(),
                rfq.ShortlistMaximum
            );
            list.Publish(played.End).Should().BeNull();
            Rfq = RecordOf(played) with { Qualified = list };
        }
        foreach (var call in file.CallsForProposals)
        {
            var terms = TermsOf(call, CallKind.CallForProposals) with
            {
                Regions = [.. call.Regions],
                MostRegionsPerBidder = call.MaximumRegionsPerBidder,
            };
            var played = PlayedCall.Of(file, call, terms, programme.Id, list, words);
            Calls.Add(
                RecordOf(played) with
                {
                    Invited = list is null ? null : new(file.Qualification!.Reference, list),
                    Award = played.Award(),
                }
            );
        }
    }

    private CallRecord RecordOf(PlayedCall played) =>
        new()
        {
            Programme = programme,
            Bidders = bidders,
            Call = played.Call,
            Competitions = played.Competitions,
        };

    private static CallTerms TermsOf(CaseSolicitation call, CallKind kind) =>
        new()
        {
            Kind = kind,
            Reference = call.Reference,
            Title = call.Title,
            ClosesAt = call.ClosesAt,
        };
}
