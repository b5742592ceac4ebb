using static Procurement.Domain.Common.Texts.Language;

namespace Procurement.Api.Operations.Demo.People;

/// <summary>Everybody in the demo. All of them are invented.</summary>
internal static class Cast
{
    public static DemoPerson Administrator { get; } = new("Solène Archambault-Kidd", "solene.archambault-kidd", French);

    public static DemoPerson Lead { get; } = new("Odile Marchetti-Baptiste", "odile.marchetti-baptiste", French);

    public static DemoPerson Approver { get; } = new("Gregor Sandoval-Peake", "gregor.sandoval-peake", English);

    public static DemoPerson Chair { get; } = new("Noor Valcourt-Esteves", "noor.valcourt-esteves", French);

    public static DemoPerson Monitor { get; } = new("Ingrid Tomlinson-Roy", "ingrid.tomlinson-roy", English);

    /// <summary>Three hold keys; two of them open.</summary>
    public static IReadOnlyList<DemoPerson> KeyHolders { get; } =
    [
        new("Halima Brandt-Ouellet", "halima.brandt-ouellet", French),
        new("Dov Castellane-Reid", "dov.castellane-reid", English),
        new("Marisol Whitecomb-Aubert", "marisol.whitecomb-aubert", English),
    ];

    /// <summary>The evaluators, by their identifiers in the programme.</summary>
    public static IReadOnlyDictionary<string, DemoPerson> Evaluators { get; } =
        new Dictionary<string, DemoPerson>
        {
            ["E1"] = new("Amara Okonjo-Leblanc", "amara.okonjo-leblanc", English),
            ["E2"] = new("Étienne Desrosiers-Wolfe", "etienne.desrosiers-wolfe", French),
            ["E3"] = new("Priya Nadkarni-Hollis", "priya.nadkarni-hollis", English),
            ["E4"] = new("Callum Achterberg", "callum.achterberg", English),
        };

    /// <summary>One person of each bidder, by the bidder's identifier in the programme.</summary>
    public static IReadOnlyDictionary<string, DemoPerson> Bidders { get; } =
        new Dictionary<string, DemoPerson>
        {
            ["B01"] = new("Jonah Whitlock-Amari", "jonah.whitlock-amari", English),
            ["B02"] = new("Mireille Bright-Castonguay", "mireille.bright-castonguay", English),
            ["B03"] = new("Rosalind Achebe-Turner", "rosalind.achebe-turner", English),
            ["B04"] = new("Lucien Beauregard-Nkosi", "lucien.beauregard-nkosi", French),
            ["B05"] = new("Petra Lindqvist-Moss", "petra.lindqvist-moss", English),
            ["B06"] = new("Winona Carter-Sable", "winona.carter-sable", English),
            ["B07"] = new("Desmond Fairweather-Iqbal", "desmond.fairweather-iqbal", English),
            ["B08"] = new("Kit Osei-Barlow", "kit.osei-barlow", English),
            ["B09"] = new("Maren Holloway-Diaz", "maren.holloway-diaz", English),
            ["B10"] = new("Florence Assouline-Gagné", "florence.assouline-gagne", French),
        };

    /// <summary>All of them.</summary>
    public static IEnumerable<DemoPerson> All =>
        [Administrator, Lead, Approver, Chair, Monitor, .. KeyHolders, .. Evaluators.Values, .. Bidders.Values];
}
