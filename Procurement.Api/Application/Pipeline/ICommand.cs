using MediatR;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Pipeline;

/// <summary>An act that changes something: one permission check, one transaction, and nothing kept when refused.</summary>
public interface ICommand<TValue> : IRequest<Outcome<TValue>>, ICommand;

/// <summary>Marks what runs in a writing transaction.</summary>
public interface ICommand;

/// <summary>A question; changes nothing.</summary>
public interface IQuery<TValue> : IRequest<Outcome<TValue>>;
