using System.Reflection;
using MediatR;
using Procurement.Api.Application.Pipeline;

namespace Procurement.Tests.Architecture.Reading;

/// <summary>The use cases of an assembly.</summary>
internal static class Handlers
{
    /// <summary>Every handler of a request, in or under a namespace.</summary>
    public static IEnumerable<Type> Under(Assembly assembly, string space) =>
        assembly
            .Under(space)
            .Where(type => type is { IsAbstract: false, IsInterface: false } && RequestOf(type) is not null);

    /// <summary>The request that a handler answers, or null.</summary>
    public static Type? RequestOf(Type handler) =>
        handler
            .GetInterfaces()
            .Where(contract =>
                contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
            )
            .Select(contract => contract.GetGenericArguments()[0])
            .FirstOrDefault();

    /// <summary>Whether it changes something.</summary>
    public static bool IsCommand(Type handler) => typeof(ICommand).IsAssignableFrom(RequestOf(handler));

    /// <summary>Whether it answers a question.</summary>
    public static bool IsQuery(Type handler) =>
        RequestOf(handler)!
            .GetInterfaces()
            .Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IQuery<>));
}
