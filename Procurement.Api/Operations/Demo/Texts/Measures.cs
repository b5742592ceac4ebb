namespace Procurement.Api.Operations.Demo.Texts;

/// <summary>What stands in the timetables of the invented proposals.</summary>
internal static class Measures
{
    public static IReadOnlyList<string> English { get; } =
    [
        "Confirm the present state with each provider and municipality, and note where it differs from this proposal",
        "Name the people in charge at each site, with a substitute for each of them",
        "Put the working procedure to providers, and take in what they answer within ten working days",
        "Train staff; nobody serves clients by the new procedure before they were trained",
        "Begin at two sites, one of them outside the towns",
        "Read the first figures with the providers, and correct what does not work",
        "Extend to all sites, wave by wave, with the fallback ready until the wave is closed",
        "Ask clients and employers, in both languages and in alternate formats",
        "Report to the ministry what was reached, what was not, and what will be changed",
    ];

    public static IReadOnlyList<string> French { get; } =
    [
        "Confirmer la situation actuelle avec chaque fournisseur et municipalité; noter les écarts avec la proposition",
        "Désigner les responsables de chaque point de service et une personne pour les remplacer",
        "Soumettre la procédure aux fournisseurs et tenir compte des réponses reçues dans les dix jours ouvrables",
        "Former le personnel; personne n’applique la nouvelle procédure sans avoir été formé",
        "Commencer dans deux points de service, dont un hors des villes",
        "Lire les premiers chiffres avec les fournisseurs et corriger ce qui ne fonctionne pas",
        "Étendre à tous les points de service, vague par vague, la solution de rechange restant prête jusqu’à la fin",
        "Consulter les clients et les employeurs, dans les deux langues et en formats accessibles",
        "Faire rapport au ministère : ce qui est atteint, ce qui ne l’est pas et ce qui changera",
    ];

    public static IReadOnlyList<string> EnglishOwners { get; } =
    ["Operations manager", "Data steward", "Partnerships manager", "Director", "Finance manager"];

    public static IReadOnlyList<string> FrenchOwners { get; } =
    [
        "Gestionnaire des opérations",
        "Intendante des données",
        "Gestionnaire des partenariats",
        "Directrice",
        "Gestionnaire des finances",
    ];
}
