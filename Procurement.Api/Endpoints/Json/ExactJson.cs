using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Api.Endpoints.Json;

/// <summary>How the API reads and writes the domain's values: exact decimal numbers, identifiers as text, words in both
/// languages, instants with their offset.</summary>
internal static class ExactJson
{
    /// <summary>A value is far smaller; beyond this nothing is a number of the API.</summary>
    private static readonly Fraction Greatest = 1_000_000_000_000;

    /// <summary>The options under which requests are read and answers written.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Adds the forms of the domain's values.</summary>
    public static void AddExactForms(this JsonSerializerOptions options)
    {
        options.Converters.Add(new NumberForm<Fraction>(value => value, value => value));
        options.Converters.Add(new NumberForm<Points>(value => Points.From(value), value => value.Exact));
        options.Converters.Add(new NumberForm<Percent>(value => Percent.From(value), value => value.Exact));
        options.Converters.Add(new NumberForm<Money>(value => Money.From(value), value => value.Exact));
        options.Converters.Add(new WordsForm());
        options.Converters.Add(new InstantForm());
        options.Converters.Add(new PlanForm());
        options.Converters.Add(new ResultForm());
        options.Converters.Add(new IdentifierForms());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    /// <summary>The number that a piece of JSON spells, read without binary floating point; null: none of the API's.</summary>
    public static Fraction? Number(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number
        && ExactNumber.Read(json.GetRawText()) is { } number
        && number <= Greatest
        && number >= -Greatest
            ? number
            : null;

    /// <summary>Whether a value of the type is written as text, so that a word of an address is one too.</summary>
    public static bool IsText(Type type) =>
        type == typeof(string)
        || type == typeof(Guid)
        || type == typeof(DateTimeOffset)
        || type == typeof(DateOnly)
        || type.IsEnum
        || IdentifierForms.IsIdentifier(type);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNameCaseInsensitive = false,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AskForWhatHasNoDefault, KeepPaperOut } },
        };
        options.AddExactForms();
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A parameter that has no default must stand in a request, unless it may be null.</summary>
    private static void AskForWhatHasNoDefault(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AssociatedParameter is { HasDefaultValue: false } parameter)
                property.IsRequired = !parameter.IsNullable && !MayBeNull(parameter.ParameterType);
    }

    /// <summary>What a case on paper may leave out is no client's to choose: over the API everything is demanded.</summary>
    private static void KeepPaperOut(JsonTypeInfo type)
    {
        if (type.Type != typeof(ProgrammeFacts))
            return;
        var policy = type.Properties.Single(one => one.PropertyType == typeof(EvaluationPolicy));
        (policy.Set, policy.IsRequired) = (null, false);
    }

    private static bool MayBeNull(Type type) => Nullable.GetUnderlyingType(type) is not null;
}
