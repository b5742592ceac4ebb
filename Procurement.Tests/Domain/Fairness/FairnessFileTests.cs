namespace Procurement.Tests.Domain.Fairness;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FairnessFileTests
{
    private static readonly BilingualText Words = new("Seen", "Vu");
    private static readonly BilingualText Half = new("Seen", " ");
    private static readonly DateTimeOffset Now = new(2024, 6, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly FairnessFile file = new(new(Guid.NewGuid()), new(Guid.NewGuid()));

    [Test]
    public void Notes_are_numbered_in_the_order_in_which_they_were_written()
    {
        Observe(Words).Value.Should().Be(1);
        file.Read(Words, "monitor", Now).Value.Should().Be(2);
        Attest(null).Value.Should().Be(3);
        file.AddAddendum(Words, areDebriefsOpen: false, "monitor", Now).Value.Should().Be(4);
        file.Notes.Select(note => note.Number).Should().Equal(1, 2, 3, 4);
        file.Notes.Should().OnlyContain(note => note.By == "monitor" && note.At == Now);
        file.Version.Should().Be(5);
    }

    [Test]
    public void After_the_attestation_only_addenda_are_written()
    {
        Attest(Words);
        Code(Observe(Words)).Should().Be("fairness.attested");
        Code(file.Read(Words, "monitor", Now)).Should().Be("fairness.attested");
        Code(Attest(null)).Should().Be("fairness.attested");
        file.Attestation!.Text.Should().Be(Words);
        file.Notes.Should().ContainSingle();
    }

    [Test]
    public void An_addendum_waits_for_the_attestation_and_for_the_debriefs()
    {
        Code(file.AddAddendum(Words, false, "monitor", Now)).Should().Be("fairness.not-attested");
        Attest(null);
        Code(file.AddAddendum(Words, true, "monitor", Now)).Should().Be("fairness.debriefs-open");
        Code(file.AddAddendum(Half, false, "monitor", Now)).Should().Be("text.missing");
    }

    [Test]
    public void Words_are_typed_in_both_languages_and_an_attestation_is_signed()
    {
        Code(Observe(Half)).Should().Be("text.missing");
        Code(file.Read(Half, "monitor", Now)).Should().Be("text.missing");
        Code(Attest(Half)).Should().Be("text.missing");
        Code(file.Attest(null, " ", "monitor", Now)).Should().Be("declaration.not-confirmed");
        file.Notes.Should().BeEmpty();
    }

    private Outcome<int> Observe(BilingualText text) => file.Observe(FairnessPhase.Evaluation, text, "monitor", Now);

    private Outcome<int> Attest(BilingualText? qualification) =>
        file.Attest(qualification, "A. Monitor", "monitor", Now);

    private static string Code(Outcome<int> outcome) => outcome.Refusals.Single().Code;
}
