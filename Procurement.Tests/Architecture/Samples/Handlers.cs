using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Architecture.Samples.Handlers;

internal sealed record Ask(string Text) : ICommand<Done>;

internal sealed record Wonder : IQuery<Done>;

internal abstract class Sample : IRequestHandler<Ask, Outcome<Done>>
{
    public abstract Task<Outcome<Done>> Handle(Ask request, CancellationToken cancellationToken);
}

internal sealed class ReadsAFileHandler : Sample
{
    public override async Task<Outcome<Done>> Handle(Ask request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return await File.ReadAllTextAsync(request.Text, cancellationToken) == ""
            ? new Done()
            : new Refusal("sample.not-empty");
    }
}

internal sealed class HoldsAContextHandler(DbContext context) : Sample
{
    public override Task<Outcome<Done>> Handle(Ask request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<Done>>(context is null ? new Refusal("sample.no-context") : new Done());
}

internal sealed class AnswersARequestHandler : Sample
{
    private readonly HttpContext? request = null;

    public override Task<Outcome<Done>> Handle(Ask request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<Done>>(this.request is null ? new Refusal("sample.no-request") : new Done());
}

internal sealed class AsksAnotherHandler : Sample
{
    public override Task<Outcome<Done>> Handle(Ask request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<Done>>(Another.Answers(request.Text) ? new Done() : new Refusal("sample.not-answered"));
}

internal static class Another
{
    public static bool Answers(string text) => new[] { text }.Any(one => Path.HasExtension(one));
}

internal sealed class PrintsALetterHandler : Sample
{
    public override Task<Outcome<Done>> Handle(Ask request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<Done>>(
            typeof(ReportDocument).Name == request.Text ? new Done() : new Refusal("sample.not-printed")
        );
}

internal sealed class DecidesInTheDomainHandler(IUnitOfWork work, TimeProvider clock) : Sample
{
    public override async Task<Outcome<Done>> Handle(Ask request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var words = request.Text.Split(' ').Where(word => word.Length > clock.GetUtcNow().Day).ToList();
        return words.Count == 0 || work is null ? new Refusal("sample.empty", words.Count) : new Done();
    }
}

internal sealed class ReadsAndSavesHandler(IUnitOfWork work) : IRequestHandler<Wonder, Outcome<Done>>
{
    public Task<Outcome<Done>> Handle(Wonder request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<Done>>(work is null ? new Refusal("sample.empty") : new Done());
}
