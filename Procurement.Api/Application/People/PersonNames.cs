using Microsoft.EntityFrameworkCore;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.People;

/// <summary>Names for the identifiers of people.</summary>
internal sealed class PersonNames(IReadOnlyDictionary<string, string> names)
{
    /// <summary>The name of a person; without an account, the identifier.</summary>
    public string Of(string person) => names.GetValueOrDefault(person, person);

    /// <summary>The names of some people.</summary>
    public static async Task<PersonNames> Find(
        IReadContext read,
        IEnumerable<string> people,
        CancellationToken cancellation
    )
    {
        List<string> asked = [.. people.Distinct()];
        return new(
            asked.Count == 0
                ? new Dictionary<string, string>()
                : await read
                    .Accounts.Where(one => asked.Contains(one.Id))
                    .Select(one => new { one.Id, one.Name })
                    .ToDictionaryAsync(one => one.Id, one => one.Name, cancellation)
        );
    }
}
