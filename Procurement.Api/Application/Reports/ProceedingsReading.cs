using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Organizations;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>Reads one part of a call's chain, and who the people, bidders and regions in it are.</summary>
internal sealed class ProceedingsReading(IRecordReading reading, IProgrammes programmes, IReadContext data)
{
    // They concern everybody who is left, also where only one proposal is written to.
    private static readonly FrozenSet<string> AboutAll = new[]
    {
        nameof(PublishCall),
        nameof(OpenStep),
        nameof(CloseStep),
        nameof(OpenConsensus),
        nameof(GiveShare),
        nameof(RankCompetition),
        nameof(DecideQualification),
        nameof(RecommendAward),
        nameof(ApproveAward),
        nameof(DraftNotices),
    }.ToFrozenSet();

    /// <summary>The part.</summary>
    public async Task<ProceedingsReport> Read(
        Programme programme,
        Solicitation call,
        ProceedingsPart part,
        CancellationToken cancellation
    )
    {
        var regions = await data
            .Competitions.Where(one => one.Solicitation == call.Id)
            .Select(one => new { one.Id, one.Region })
            .ToDictionaryAsync(one => one.Id, one => one.Region, cancellation);
        var numbers = (await reading.People(call.Id, part.Through, cancellation))
            .Select((person, index) => (person, Number: index + 1))
            .ToDictionary(one => one.person, one => one.Number);
        var codes = await CodesOf(programme.Id, numbers.Keys, cancellation);
        var entries = ImmutableArray.CreateBuilder<ProceedingsEntry>();
        var people = new HashSet<string>();
        long? broken = null;
        await foreach (var read in reading.Entries(call.Id, part.First, part.Last, cancellation))
        {
            if (!read.IsWhole)
                broken ??= read.Head.Number;
            if (read.Person.Length > 0)
                people.Add(read.Person);
            var region = read.Competition is { } competition ? regions.GetValueOrDefault(competition) : null;
            entries.Add(
                new(
                    read.Head,
                    read.At,
                    read.Person.Length > 0 ? numbers[read.Person] : null,
                    read.Role,
                    read.Role is { } role ? codes.GetValueOrDefault((read.Person, role)) : null,
                    read.Act,
                    read.Refusals,
                    SubjectOf(read, region),
                    read.IsDestroyed
                )
            );
        }
        var last = entries.Count > 0 ? entries.Max(entry => entry.At) : call.Terms.ClosesAt;
        return new()
        {
            Head = CallHead.Of(programme, call, last),
            Bidders = await BiddersIn(programme.Id, entries, cancellation),
            Regions = [.. programme.Regions.Select(one => new NamedRegion(one.Code, one.Name))],
            Part = part.Number,
            Parts = part.Parts,
            EndsAtPublication = false,
            Entries = entries.ToImmutable(),
            People = await PeopleIn(people, numbers, cancellation),
            BrokenAt = broken,
        };
    }

    private static EntrySubject SubjectOf(ReadEntry read, string? region)
    {
        var subject = read.Subject with { Region = string.IsNullOrEmpty(region) ? read.Subject.Region : region };
        return AboutAll.Contains(read.Act) ? subject with { Bidder = null, Evaluator = null } : subject;
    }

    /// <summary>Whom people act for in a programme; nobody where it was not always the same.</summary>
    private async Task<Dictionary<(string, Role), string>> CodesOf(
        ProgrammeId programme,
        IEnumerable<string> people,
        CancellationToken cancellation
    )
    {
        var known = people.ToList();
        var duties = await data
            .Duties.Where(one => known.Contains(one.Person) && one.Scope.Programme == programme && one.ActsFor != null)
            .Select(one => new
            {
                one.Person,
                one.Role,
                one.ActsFor,
            })
            .Distinct()
            .ToListAsync(cancellation);
        return duties
            .GroupBy(one => (one.Person, one.Role))
            .Where(one => one.Count() == 1)
            .ToDictionary(one => one.Key, one => one.Single().ActsFor!);
    }

    private async Task<ImmutableArray<NamedBidder>> BiddersIn(
        ProgrammeId programme,
        IEnumerable<ProceedingsEntry> entries,
        CancellationToken cancellation
    )
    {
        var named = entries.Select(entry => entry.Subject.Bidder).ToHashSet();
        var all = await programmes.Bidders(programme, cancellation);
        return [.. all.Where(one => named.Contains(one.Bidder)).Select(one => new NamedBidder(one.Bidder, one.Facts))];
    }

    private async Task<ImmutableArray<ProceedingsPerson>> PeopleIn(
        HashSet<string> people,
        Dictionary<string, int> numbers,
        CancellationToken cancellation
    )
    {
        var known = people.ToList();
        var names = await data
            .Accounts.Where(one => known.Contains(one.Id))
            .Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return
        [
            .. people
                .OrderBy(person => numbers[person])
                .Select(person => new ProceedingsPerson(numbers[person], person, names.GetValueOrDefault(person))),
        ];
    }
}

/// <summary>One part of a record that is shown through some entry.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Through">The last entry of the record that may be shown.</param>
internal sealed record ProceedingsPart(int Number, long Through)
{
    /// <summary>How many parts there are.</summary>
    public int Parts =>
        (int)Math.Max(1, (Through + ProceedingsReport.EntriesInPart - 1) / ProceedingsReport.EntriesInPart);

    /// <summary>Its first entry.</summary>
    public long First => (Number - 1) * (long)ProceedingsReport.EntriesInPart + 1;

    /// <summary>Its last entry.</summary>
    public long Last => Math.Min(Through, Number * (long)ProceedingsReport.EntriesInPart);
}
