using System.Collections.Immutable;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;

namespace Procurement.Domain.Notices.Disclosure;

/// <summary>
/// What no line of one letter may hold: the names of evaluators and of other bidders (but of the winner that the letter
/// names), and their totals, points, prices and individual marks. A figure that the letter gives by itself, or that was
/// published with the plan, is no secret, also where another has the same.
/// </summary>
/// <remarks>Source: domain guide, section 5, disclosure matrix; prices under seal cannot be read here at all.</remarks>
public sealed class ForbiddenContent
{
    // A whole number below this is found as a price only where the text says that it is money.
    private const decimal SmallAmount = 1000;

    private readonly HashSet<decimal> points;
    private readonly HashSet<decimal> prices;
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<string> allowedNames;

    /// <summary>What the letter of one bidder may not hold.</summary>
    /// <param name="notice">The letter.</param>
    /// <param name="files">Every competition of its call.</param>
    /// <param name="organizations">The organizations of the programme.</param>
    public ForbiddenContent(
        Notice notice,
        IReadOnlyList<EvaluationFile> files,
        IReadOnlyList<Organization> organizations
    )
    {
        var figures = files.Select(file => new SecretFigures(file, notice)).ToList();
        var allowed = OpenFigures.Of(notice.Content, files[0].Plan).ToHashSet();
        points = [.. figures.SelectMany(one => one.Points()).Where(value => !allowed.Contains(value))];
        prices = [.. figures.SelectMany(one => one.Prices()).Where(value => !allowed.Contains(value))];
        bool IsNamed(Organization one) => one.Bidder == notice.Bidder || one.Bidder == notice.Content.Winner;
        allowedNames = [.. organizations.Where(IsNamed).SelectMany(NamesOf)];
        names =
        [
            .. organizations
                .Where(one => !IsNamed(one))
                .SelectMany(NamesOf)
                .Concat(files.SelectMany(file => file.Panel.Members).Select(member => TextNames.Plain(member.Name)))
                .Distinct(),
        ];
    }

    /// <summary>notice.forbidden-content for each place that holds something forbidden: the place, never what was
    /// found.</summary>
    public ImmutableArray<Refusal> Scan(IEnumerable<LetterLine> lines) =>
        [
            .. lines
                .Where(line => Holds(line.Text))
                .Select(line => line.Place)
                .Distinct()
                .Select(place => new Refusal("notice.forbidden-content", place) { Subject = new Subject(Item: place) }),
        ];

    private bool Holds(string text)
    {
        var plain = TextNames.Without(TextNames.Plain(text), allowedNames);
        return names.Any(name => TextNames.Holds(plain, name)) || TextNumbers.In(text).Any(IsSecret);
    }

    private bool IsSecret(TextNumber number) =>
        (points.Contains(number.Value) && (number.HasDecimals || number.IsPoints))
        || (prices.Contains(number.Value) && (number.HasDecimals || number.IsMoney || number.Value >= SmallAmount));

    private static IEnumerable<string> NamesOf(Organization organization) =>
        organization.Facts.Members.Prepend(organization.Facts.Name).Select(TextNames.Plain);
}
