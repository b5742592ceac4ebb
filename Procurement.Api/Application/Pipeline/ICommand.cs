using MediatR;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Pipeline;

/// <summary>An act that changes something: one permission check, one transaction, one entry in the record, and nothing
/// kept when refused.</summary>
public interface ICommand<TValue> : IRequest<Outcome<TValue>>, ICommand;

/// <summary>Marks what runs in a writing transaction.</summary>
public interface ICommand;

/// <summary>A question; changes nothing.</summary>
public interface IQuery<TValue> : IRequest<Outcome<TValue>>;

/// <summary>A request about one programme: the roles held in it count.</summary>
public interface IAboutProgramme
{
    /// <summary>The programme.</summary>
    ProgrammeId Programme { get; }
}

/// <summary>A request about one call: the roles held in it and the state of the call count, and a command stands in the
/// call's chain of the record.</summary>
public interface IAboutCall
{
    /// <summary>The call.</summary>
    SolicitationId Call { get; }
}

/// <summary>A request about one competition of a call.</summary>
public interface IAboutCompetition
{
    /// <summary>The competition.</summary>
    CompetitionId Competition { get; }
}

/// <summary>A request to read a document: the access table has a row for each kind of document.</summary>
public interface IAboutDocument
{
    /// <summary>What kind of document.</summary>
    ReportDocumentKind Document { get; }
}
