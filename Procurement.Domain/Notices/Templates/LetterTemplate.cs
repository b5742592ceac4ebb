using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices.Templates;

/// <summary>
/// The buyer's standard paragraphs for one kind of letter. Every revision of one place makes a new version of the whole and
/// is kept; a place that was never revised says what the service ships.
/// </summary>
/// <remarks>Source: domain guide, section 5, letters.</remarks>
public sealed class LetterTemplate : Aggregate
{
    private readonly List<TemplateRevision> revisions = [];

    private LetterTemplate() { }

    /// <summary>Begins the template of a kind of letter, with no revision yet.</summary>
    public LetterTemplate(LetterTemplateId id, ProgrammeId programme, NoticeKind kind)
    {
        (Id, Programme, Kind) = (id, programme, kind);
        Changed();
    }

    /// <summary>Identifier.</summary>
    public LetterTemplateId Id { get; private set; }

    /// <summary>The programme whose letters use it.</summary>
    public ProgrammeId Programme { get; private set; }

    /// <summary>Which letter.</summary>
    public NoticeKind Kind { get; private set; }

    /// <summary>Every revision, oldest first.</summary>
    public IReadOnlyList<TemplateRevision> Revisions => revisions;

    /// <summary>The newest version; 0: nothing was revised.</summary>
    public int Latest => revisions.Count;

    /// <summary>The text of a place in one version; null: what the service ships.</summary>
    public BilingualText? TextIn(int version, LetterSlot slot) =>
        revisions.LastOrDefault(one => one.Slot == slot && one.Number <= version)?.Text;

    /// <summary>Says something else in one place. Refuses version.stale, reference.unknown (the letter has no such
    /// place), text.missing, template.placeholder-unknown, notice.languages-differ.</summary>
    /// <param name="slot">The place.</param>
    /// <param name="text">What stands there from then on.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="by">Who revises it.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Revise(LetterSlot slot, BilingualText text, int version, string by, DateTimeOffset now)
    {
        if (version != Latest)
            return new Refusal("version.stale") { Current = TextIn(Latest, slot) };
        if (WhyRefused(Kind, slot, text) is { } refusal)
            return refusal;
        revisions.Add(new TemplateRevision(Latest + 1, slot, text, by, now));
        Changed();
        return null;
    }

    /// <summary>Why a text cannot stand in a place: reference.unknown, text.missing, template.placeholder-unknown,
    /// notice.languages-differ; null: it can.</summary>
    public static Refusal? WhyRefused(NoticeKind kind, LetterSlot slot, BilingualText text) =>
        !LetterSlots.Of(kind).Contains(slot) ? new Refusal("reference.unknown", LetterWords.Of(slot))
        : text.Missing().Any() ? new Refusal("text.missing") { Subject = new Subject(Item: LetterWords.Of(slot)) }
        : LetterPlaceholders.BarsText(kind, slot, text.English)
            ?? LetterPlaceholders.BarsText(kind, slot, text.French)
            ?? SameFigures.BarsText(text, LetterWords.Of(slot));
}

/// <summary>One revision of one place.</summary>
/// <param name="Number">The version that it made, from 1.</param>
/// <param name="Slot">The place.</param>
/// <param name="Text">What stands there since.</param>
/// <param name="By">Who revised it.</param>
/// <param name="At">When.</param>
public sealed record TemplateRevision(int Number, LetterSlot Slot, BilingualText Text, string By, DateTimeOffset At)
{
    private TemplateRevision()
        : this(0, default, new BilingualText("", ""), "", default) { }
}
