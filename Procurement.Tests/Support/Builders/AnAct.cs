namespace Procurement.Tests.Support.Builders;

/// <summary>What the record says of an act of a test.</summary>
internal static class AnAct
{
    public static RecordedAct Of(string act) =>
        new()
        {
            Act = act,
            Person = "tester",
            At = ACompetition.Before,
        };
}
