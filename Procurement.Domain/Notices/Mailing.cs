using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Notices;

/// <summary>
/// All approved letters of a call, sent one after another. Each letter is an act of its own, so a mailing that is broken
/// off goes on where it stood, and no letter goes twice.
/// </summary>
public sealed class Mailing : Aggregate
{
    private readonly List<HeldBack> heldBack = [];

    private Mailing() { }

    /// <summary>Starts it.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="call">The call.</param>
    /// <param name="person">Who sends; the letters go under this person's duty.</param>
    /// <param name="letters">How many approved letters there are now; at least one.</param>
    /// <param name="now">The instant.</param>
    public Mailing(MailingId id, SolicitationId call, string person, int letters, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(letters, 1);
        (Id, Call, Person, Letters, StartedAt) = (id, call, person, letters, now);
        Changed();
    }

    /// <summary>Identifier.</summary>
    public MailingId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Who sends.</summary>
    public string Person { get; private set; } = "";

    /// <summary>How many letters it has.</summary>
    public int Letters { get; private set; }

    /// <summary>How many have left.</summary>
    public int Sent { get; private set; }

    /// <summary>The letters that could not leave.</summary>
    public IReadOnlyList<HeldBack> HeldBack => heldBack;

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When its last letter was dealt with; null: it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Somebody else, or the same person again, sends what is left: the letters approved since come with
    /// it.</summary>
    /// <param name="person">Who sends from now on.</param>
    /// <param name="waiting">How many approved letters wait now.</param>
    public void TakeUp(string person, int waiting)
    {
        heldBack.Clear();
        (Person, Letters) = (person, Sent + waiting);
        Changed();
    }

    /// <summary>The letter to send next, or null where none is left.</summary>
    /// <param name="approved">The approved letters of the call that were not sent.</param>
    public Notice? Next(IEnumerable<Notice> approved) =>
        approved.FirstOrDefault(notice => heldBack.TrueForAll(one => one.Notice != notice.Id));

    /// <summary>A letter left.</summary>
    public void Count()
    {
        Sent++;
        Letters = Math.Max(Letters, Sent + heldBack.Count);
        Changed();
    }

    /// <summary>A letter could not leave; the others go on.</summary>
    public void HoldBack(NoticeId notice, Refusal why)
    {
        heldBack.Add(new(notice, why.Code));
        Changed();
    }

    /// <summary>Nothing is left to send.</summary>
    public void End(DateTimeOffset now)
    {
        EndedAt = now;
        Changed();
    }
}

/// <summary>A letter that could not leave.</summary>
/// <param name="Notice">The letter.</param>
/// <param name="Code">Code of the refusal.</param>
public sealed record HeldBack(NoticeId Notice, string Code);

/// <summary>A mailing that goes on.</summary>
/// <param name="Call">The call.</param>
/// <param name="Person">Who sends.</param>
/// <param name="Version">Its version: another one, and it was taken up or went on.</param>
public sealed record UnfinishedMailing(SolicitationId Call, string Person, int Version);

/// <summary>Keeps mailings.</summary>
public interface IMailings
{
    /// <summary>The newest mailing of a call, or null.</summary>
    Task<Mailing?> Newest(SolicitationId call, CancellationToken cancellation);

    /// <summary>The mailings that go on, the oldest first.</summary>
    Task<IReadOnlyList<UnfinishedMailing>> Unfinished(CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(Mailing mailing);
}
