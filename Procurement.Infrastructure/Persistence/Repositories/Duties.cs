using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Duties(ProcurementContext context) : IDuties
{
    // Asked at every request; compiled once, it costs half.
    private static readonly Func<ProcurementContext, string, IAsyncEnumerable<Duty>> OfOne = EF.CompileAsyncQuery(
        (ProcurementContext context, string person) =>
            context
                .Set<Duty>()
                .AsNoTracking()
                .Where(duty => duty.Person == person && duty.EndedAt == null)
                .OrderBy(duty => duty.GivenAt)
                .ThenBy(duty => duty.Id)
                .AsQueryable()
    );

    public Task<Duty?> Find(DutyId id, CancellationToken cancellation) =>
        context.Set<Duty>().SingleOrDefaultAsync(duty => duty.Id == id, cancellation);

    public async Task<IReadOnlyList<Duty>> HeldBy(string person, CancellationToken cancellation)
    {
        var held = new List<Duty>();
        await foreach (var duty in OfOne(context, person).WithCancellation(cancellation))
            held.Add(duty);
        return held;
    }

    public async Task<IReadOnlyList<Duty>> HeldBy(
        IReadOnlyCollection<string> persons,
        CancellationToken cancellation
    ) =>
        await context
            .Set<Duty>()
            .AsNoTracking()
            .Where(duty => persons.Contains(duty.Person) && duty.EndedAt == null)
            .OrderBy(duty => duty.GivenAt)
            .ThenBy(duty => duty.Id)
            .ToListAsync(cancellation);

    public void Add(Duty duty) => context.Add(duty);
}
