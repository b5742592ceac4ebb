using AutoMapper;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Application;

/// <summary>Registers the use cases and what stands around each of them.</summary>
internal static class ApplicationRegistration
{
    /// <summary>Adds the mediator, every handler, and the pipeline: the transaction, and in it the permission.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<Accounts.PasskeySessions>();
        services.AddScoped<Domain.Reports.IRecordedActs, Reports.ActsOfCalls>();
        services.AddScoped<Reports.CallRecords>();
        services.AddScoped<Reports.ReportDesk>();
        services.AddScoped<Debriefs.ReleasedDebriefs>();
        services.AddScoped<Reports.RegionsOfCompetitions>();
        services.AddScoped<Reports.PublishedCalls>();
        services.AddScoped<Reports.PaperReading>();
        services.AddScoped<Reports.IReportSource, Reports.AddendumSource>();
        services.AddScoped<Reports.IReportSource, Reports.AnswersSource>();
        services.AddScoped<Reports.IReportSource, Reports.InvitationSource>();
        services.AddScoped<Reports.IReportSource, Reports.ReceiptSource>();
        services.AddScoped<Reports.IReportSource, Reports.DecidedReportSource>();
        services.AddScoped<Reports.IReportSource, Reports.PanelReportSource>();
        services.AddScoped<Reports.IReportSource, Reports.LetterSource>();
        services.AddScoped<Reports.IReportSource, Reports.FairnessReportSource>();
        services.AddScoped<Reports.IReportSource, Reports.ProceedingsSource>();
        services.AddScoped<Reports.ProceedingsReading>();
        services.AddScoped<Reports.RecordExtent>();
        services.AddScoped<Records.ChainWalk>();
        services.AddScoped<Fairness.FairnessDesk>();
        services.AddScoped<Awards.DecidedCalls>();
        services.AddSingleton(new Shelf<Guid, Evaluation.KnownCall>(24));
        services.AddSingleton(new Shelf<string, Reports.ReportAsIssued>(240));
        services.AddScoped<Evaluation.KnownCalls>();
        services.AddScoped<Envelopes.EnvelopeDesk>();
        services.AddScoped<Envelopes.DocumentDesk>();
        services.AddScoped<Envelopes.HolderShares>();
        services.AddScoped<Envelopes.KeyHolderDuties>();
        services.AddScoped<Accounts.Invitations>();
        services.AddScoped<Accounts.NewPasswords>();
        services.AddScoped<Notices.CallNotices>();
        services.AddScoped<Evaluation.OfflineSheetDesk>();
        services.AddScoped<Notices.LetterGrounds>();
        services.AddScoped<Notices.LetterCheck>();
        services.AddScoped<Notices.NoticeSending>();
        services.AddScoped<Evaluation.Lives.LifeDesk>();
        services.AddScoped<Evaluation.ChairStanding>();
        services.AddScoped<Evaluation.PanelMail>();
        services.AddScoped<Evaluation.PanelSeats>();
        services.AddSingleton<AutoMapper.IConfigurationProvider>(_ => ReadModelMaps.Create());
        services.AddScoped<IMapper, Mapper>(provider => new Mapper(
            provider.GetRequiredService<AutoMapper.IConfigurationProvider>(),
            provider.GetRequiredService
        ));
        services.AddScoped<Caller>();
        services.AddScoped<KnownReach>();
        services.AddScoped<Retry>();
        services.AddScoped<ICurrentSession>(provider => provider.GetRequiredService<Caller>());
        services.AddScoped<ActingPerson>();
        services.AddScoped<ICurrentPerson>(provider => provider.GetRequiredService<ActingPerson>());
        services.AddSingleton<Consensus.Live.ConsensusHub>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Consensus.Live.MeetingBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(TransactionBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(RetryBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(PermissionBehavior<,>));
        foreach (var type in typeof(ApplicationRegistration).Assembly.GetTypes())
        {
            if (type is not { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false })
                continue;
            foreach (var contract in type.GetInterfaces())
            {
                if (contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                    services.AddTransient(contract, type);
            }
        }
        return services;
    }
}
