using System.Reflection;
using System.Text;
using System.Text.Json;
using Procurement.Api.Endpoints.Json;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>What a request is answered with.</summary>
/// <param name="Body">UTF-8 JSON; empty: nothing is said.</param>
/// <param name="Tag">The ETag, where what was read or written has a version.</param>
internal sealed record Answer(byte[] Body, string? Tag)
{
    /// <summary>The answer that gives a value.</summary>
    public static Answer Of<TValue>(TValue value) => Form<TValue>.Of(value);

    /// <summary>The answer as it was kept.</summary>
    public static Answer Kept(string body, string? tag) => new(Encoding.UTF8.GetBytes(body), tag);

    private static class Form<TValue>
    {
        private static readonly bool IsIdentifier = IdentifierForms.IsIdentifier(typeof(TValue));

        private static readonly PropertyInfo? Version =
            typeof(TValue).GetProperty("Version") is { } version && version.PropertyType == typeof(int)
                ? version
                : null;

        public static Answer Of(TValue value)
        {
            if (value is Done)
                return new Answer([], null);
            var body = IsIdentifier
                ? JsonSerializer.SerializeToUtf8Bytes(new Made<TValue>(value), ExactJson.Options)
                : JsonSerializer.SerializeToUtf8Bytes(value, ExactJson.Options);
            return new Answer(body, Version?.GetValue(value) is int number ? EntityVersion.Tag(number, body) : null);
        }
    }
}

/// <summary>What was made.</summary>
/// <param name="Id">Its identifier.</param>
internal sealed record Made<T>(T Id);
