using Procurement.Domain.Notices;

namespace Procurement.Tests.Domain.Notices;

/// <summary>How a mailing counts its letters.</summary>
public sealed class MailingProgressTests
{
    private static readonly DateTimeOffset Now = new(2024, 6, 3, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void A_letter_that_cannot_leave_does_not_stop_the_others()
    {
        var letters = new[] { Letter(), Letter(), Letter() };
        var mailing = Started(letters.Length);

        mailing.HoldBack(letters[0].Id, new Refusal("notice.forbidden-content"));
        var order = new List<Notice?> { mailing.Next(letters) };
        mailing.Count();
        order.Add(mailing.Next(letters.Skip(2)));

        order.Should().Equal(letters[1], letters[2]);
        mailing.HeldBack.Should().Equal(new HeldBack(letters[0].Id, "notice.forbidden-content"));
    }

    [Test]
    public void Who_takes_it_up_tries_every_letter_again()
    {
        var letter = Letter();
        var mailing = Started(2);
        mailing.Count();
        mailing.HoldBack(letter.Id, new Refusal("notice.forbidden-content"));
        mailing.Next([letter]).Should().BeNull();

        mailing.TakeUp("P2", 1);

        mailing.Next([letter]).Should().Be(letter);
        mailing
            .Should()
            .BeEquivalentTo(
                new
                {
                    Person = "P2",
                    Letters = 2,
                    Sent = 1,
                }
            );
    }

    private static Mailing Started(int letters) => new(new(Guid.NewGuid()), new(Guid.NewGuid()), "P1", letters, Now);

    private static Notice Letter() =>
        new(
            new NoticeId(Guid.NewGuid()),
            new NoticeAddress(new(Guid.NewGuid()), "ALL", "B1", Language.French, 1),
            new NoticeContent { Kind = NoticeKind.Withdrawn, Policy = "ontario" },
            Now
        );
}
