using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Procurement.Domain.Accounts;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Disputes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Messages;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;
using Procurement.Domain.Qualification;
using Procurement.Domain.Reports;
using Procurement.Domain.Retention;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Mail;
using Procurement.Infrastructure.Persistence.Answers;
using Procurement.Infrastructure.Persistence.Groups;
using Procurement.Infrastructure.Persistence.Queries;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Repositories;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Infrastructure.Persistence;

/// <summary>Registers how the aggregates are kept.</summary>
public static class PersistenceRegistration
{
    /// <summary>Keeps everything in a database file; <see cref="Migrator"/> brings it to the newest form.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseLocation location)
    {
        services.AddSingleton(_ => new GroupCommit(location));
        services.AddScoped<IUnitOfWork, GroupUnitOfWork>();
        services.AddHostedService<VaultSweep>();
        return services.AddPersistence(SqliteOptions.For(location));
    }

    /// <summary>Keeps everything in a database in memory, which the caller disposes of.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, ThrowAwayDatabase database) =>
        services.AddPersistence(database.Options);

    /// <summary>Keeps everything that is done in one transaction, all or nothing.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, WholeOrNothing whole)
    {
        services.AddSingleton(whole);
        services.AddScoped<IUnitOfWork, SavepointUnitOfWork>();
        return services.AddPersistence(whole.Options);
    }

    private static IServiceCollection AddPersistence(
        this IServiceCollection services,
        DbContextOptions<SqliteProcurementContext> options
    )
    {
        services.TryAddSingleton(new PooledDbContextFactory<SqliteProcurementContext>(options));
        services.TryAddScoped<ProcurementContext>(provider =>
            provider.GetRequiredService<PooledDbContextFactory<SqliteProcurementContext>>().CreateDbContext()
        );
        services.TryAddScoped<RecordWriter>();
        services.TryAddScoped<IIssuedDocuments, IssuedDocuments>();
        services.TryAddScoped<ISentDocuments, SentDocuments>();
        services.TryAddScoped<IMailings, Mailings>();
        services.TryAddScoped<IRecordChains, RecordChains>();
        services.TryAddScoped<IRecordReading, RecordReading>();
        services.TryAddScoped<IUnitOfWork, UnitOfWork>();
        services.TryAddScoped<IReadContext, ReadContext>();
        services.TryAddScoped<IStepTables, StepTables>();
        services.TryAddScoped<IPaperTables, PaperTables>();
        services.TryAddScoped(provider => new DatabaseReadiness(provider.GetRequiredService<ProcurementContext>()));
        services.TryAddScoped(provider => new KeptAnswers(
            provider.GetRequiredService<ProcurementContext>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddScoped<IDuties, Duties>();
        services.TryAddScoped<IAccounts, Repositories.Accounts>();
        services.TryAddScoped<IAccountLinks, AccountLinks>();
        services.TryAddScoped<ISessions, Sessions>();
        services.TryAddScoped<ISecondFactors, SecondFactors>();
        services.TryAddScoped<IPasskeys, Passkeys>();
        services.TryAddScoped<IPlaces, Places>();
        services.TryAddScoped<IProgrammes, Programmes>();
        services.TryAddScoped<ISolicitations, Repositories.Solicitations>();
        services.TryAddScoped<IPlanVersions, PlanVersions>();
        services.TryAddScoped<IAddenda, Addenda>();
        services.TryAddScoped<IQuestions, Questions>();
        services.TryAddScoped<IInvitations, Invitations>();
        services.TryAddScoped<IQualifiedLists, QualifiedLists>();
        services.TryAddScoped<ISubmissions, Repositories.Submissions>();
        services.TryAddScoped<IDocuments, Documents>();
        services.TryAddScoped<IClarifications, Clarifications>();
        services.TryAddSingleton(provider => new DocumentVault(
            new DocumentChunks(() =>
                provider.GetRequiredService<PooledDbContextFactory<SqliteProcurementContext>>().CreateDbContext()
            ),
            provider.GetRequiredService<IServiceKey>(),
            provider.GetRequiredService<IRandomness>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddScoped<IEnvelopes, Repositories.Envelopes>();
        services.TryAddScoped<IKeyHoldings, KeyHoldings>();
        services.TryAddScoped<IPanels, Repositories.Panels>();
        services.TryAddScoped<IUndertakings, Undertakings>();
        services.TryAddScoped<IScoreSheets, Repositories.ScoreSheets>();
        services.TryAddScoped<IScoringFootings, ScoringFootings>();
        services.TryAddSingleton<PlanShelf>();
        services.TryAddScoped<IPublishedPlans, PublishedPlans>();
        services.TryAddScoped<IConsensusRecords, ConsensusRecords>();
        services.TryAddScoped<ICompetitions, Repositories.Competitions>();
        services.TryAddScoped<ICorrections, Corrections>();
        services.TryAddScoped<IAwards, Repositories.Awards>();
        services.TryAddScoped<IPriceReviews, PriceReviews>();
        services.TryAddScoped<IDisqualificationProposals, DisqualificationProposals>();
        services.TryAddScoped<INotices, Repositories.Notices>();
        services.TryAddScoped<ILetterTemplates, LetterTemplates>();
        services.TryAddScoped<IDebriefs, Repositories.Debriefs>();
        services.TryAddScoped<IDisputes, Repositories.Disputes>();
        services.TryAddScoped<Domain.Fairness.IFairnessFiles, FairnessFiles>();
        services.TryAddScoped<IRetentions, Retentions>();
        services.TryAddScoped<IDestruction, ContentDestruction>();
        services.TryAddScoped<IWraps, Wraps>();
        services.TryAddScoped<IAnnouncements, Announcements>();
        services.TryAddScoped<INoticeDelivery, NoticeDelivery>();
        return services;
    }
}
