using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Results;

/// <summary>
/// Writes result.json: the format's properties in its order, only those that apply, numbers as shortest exact
/// decimals. The same result gives the same bytes.
/// </summary>
public static class ResultWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // The file is data, never part of a page: letters stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the result, with a line end after it.</summary>
    public static void Write(CaseResult result, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Layout))
            Case(result, json);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>The bytes of the result.</summary>
    public static byte[] Write(CaseResult result)
    {
        using var stream = new MemoryStream();
        Write(result, stream);
        return stream.ToArray();
    }

    private static void Case(CaseResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("case", result.Case);
        if (result.Qualification is { } entries)
            List("qualification", entries, json, Proposal);
        List("callsForProposals", result.CallsForProposals, json, Call);
        json.WriteEndObject();
    }

    private static void Call(CallResult call, Utf8JsonWriter json)
    {
        json.WriteString("reference", call.Reference);
        List("regions", call.Regions, json, Region);
        List("award", call.Award, json, Award);
    }

    private static void Region(RegionResult region, Utf8JsonWriter json)
    {
        json.WriteString("region", region.Region);
        List("proposals", region.Proposals, json, Proposal);
    }

    private static void Proposal(ProposalEntry entry, Utf8JsonWriter json)
    {
        json.WriteString("bidder", entry.Bidder);
        json.WriteString("outcome", entry.Outcome);
        if (!entry.Steps.IsEmpty)
            List("steps", entry.Steps, json, Step);
        Number("total", entry.Total?.Exact, json);
        Number("adjustedPrice", entry.AdjustedPrice?.Exact, json);
        Number("rank", entry.Rank, json);
        Text("tieDecidedBy", entry.TieDecidedBy, json);
    }

    private static void Step(StepEntry step, Utf8JsonWriter json)
    {
        json.WriteString("step", step.Step);
        Number("score", step.Score?.Exact, json);
        Number("of", step.Maximum?.Exact, json);
        Number("raw", step.Raw?.Exact, json);
        Number("rawOf", step.RawOf?.Exact, json);
        if (step.Passed is { } passed)
            json.WriteBoolean("passed", passed);
        Words("failed", step.Failed, json);
        Number("pointsShort", step.PointsShort, json);
        Number("price", step.Price?.Exact, json);
        Words("flags", step.Flags, json);
    }

    private static void Award(RegionAward award, Utf8JsonWriter json)
    {
        json.WriteString("region", award.Region);
        Text("bidder", award.Bidder, json);
        Text("code", award.Code, json);
        if (!award.PassedOver.IsEmpty)
            List("passedOver", award.PassedOver, json, Passed);
    }

    private static void Passed(PassedOver passed, Utf8JsonWriter json)
    {
        json.WriteString("bidder", passed.Bidder);
        json.WriteString("code", passed.Code);
    }

    private static void List<T>(
        string name,
        ImmutableArray<T> items,
        Utf8JsonWriter json,
        Action<T, Utf8JsonWriter> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item, json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Words(string name, ImmutableArray<string>? words, Utf8JsonWriter json)
    {
        if (words is not { } present)
            return;
        json.WriteStartArray(name);
        foreach (var word in present)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void Text(string name, string? text, Utf8JsonWriter json)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Number(string name, Fraction? number, Utf8JsonWriter json)
    {
        if (number is not { } present)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(DecimalText.Write(present));
    }
}
