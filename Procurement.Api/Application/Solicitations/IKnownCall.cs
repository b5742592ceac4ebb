using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>What every page about a call says of it.</summary>
public interface IKnownCall
{
    /// <summary>Its terms.</summary>
    CallTerms Terms { get; }

    /// <summary>How far it has come.</summary>
    SolicitationState State { get; }

    /// <summary>What it takes from its programme.</summary>
    DraftPlace Place { get; }
}
