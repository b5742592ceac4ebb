using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Application;

/// <summary>A command is kept when it is done and nobody overtook it; else nothing of it is.</summary>
public sealed class TransactionBehaviorTests
{
    [Test]
    public async Task A_write_that_somebody_overtook_is_refused_as_stale()
    {
        var work = new RecordedWork { IsOvertaken = true };
        var outcome = await Send(work, default(Done));
        outcome.Refusals.Should().ContainSingle().Which.Code.Should().Be("version.stale");
    }

    [Test]
    public async Task What_is_done_is_kept_and_what_is_refused_is_dropped()
    {
        var done = new RecordedWork();
        (await Send(done, default(Done))).IsRefused.Should().BeFalse();
        done.Calls.Should().Equal("begin", "commit");
        var refused = new RecordedWork();
        (await Send(refused, new Refusal("call.not-published"))).IsRefused.Should().BeTrue();
        refused.Calls.Should().Equal("begin", "refuse call.not-published");
    }

    [Test]
    public async Task A_mistake_keeps_nothing_either()
    {
        var work = new RecordedWork();
        var behavior = Behavior(work);
        var sent = () => behavior.Handle(new CloseCall(default), default, () => throw new InvalidOperationException());
        await sent.Should().ThrowAsync<InvalidOperationException>();
        work.Calls.Should().Equal("begin", "abandon");
    }

    private static Task<Outcome<Done>> Send(RecordedWork work, Outcome<Done> outcome) =>
        Behavior(work).Handle(new CloseCall(default), default, () => Task.FromResult(outcome));

    private static TransactionBehavior<CloseCall, Outcome<Done>> Behavior(RecordedWork work)
    {
        var caller = new Caller();
        caller.Is("lead");
        return new(work, caller, new ActingPerson(), TimeProvider.System);
    }
}
