using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Questions(ProcurementContext context) : IQuestions
{
    public async Task<IReadOnlyList<Question>> Find(
        SolicitationId call,
        IReadOnlyCollection<QuestionId> ids,
        CancellationToken cancellation
    ) =>
        await context
            .Set<Question>()
            .Where(question => question.Call == call && ids.Contains(question.Id))
            .OrderBy(question => question.Id)
            .ToListAsync(cancellation);

    public Task<int> AnswersOf(SolicitationId call, CancellationToken cancellation) =>
        context.Set<Answer>().CountAsync(answer => answer.Call == call, cancellation);

    public void Add(Question question) => context.Add(question);

    public void Add(Answer answer) => context.Add(answer);
}
