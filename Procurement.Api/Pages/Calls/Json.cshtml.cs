using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Calls.Plans;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Api.Pages.Calls;

/// <summary>The plan as a file in the API's own form: down, changed elsewhere, and up again.</summary>
internal sealed class JsonModel(PageDoor door) : PlanPage(door)
{
    /// <summary>Most bytes of a plan.</summary>
    public const int MostBytes = 1 << 20;

    private static readonly JsonSerializerOptions Pretty = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The plan as it was pasted.</summary>
    [BindProperty]
    public string? Pasted { get; set; }

    /// <summary>The plan as a file; where there is one, it counts.</summary>
    [BindProperty]
    public IFormFile? Upload { get; set; }

    public override string Title => Words["Json.Title"];

    /// <summary>The address of this page.</summary>
    public string Address => To(CallsAddresses.Json, Id);

    /// <summary>A plan as a file holds it.</summary>
    public static string Of(EvaluationPlan plan) => PlanText.Of(plan).Root.ToJsonString(Pretty);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (!await FindPlan())
            return NotShown();
        Pasted = Of(Draft.Plan);
        return Page();
    }

    /// <summary>Sends the file.</summary>
    public async Task<IActionResult> OnGetFile() =>
        await FindPlan() ? FileOf(Draft.Plan, $"plan-{Draft.Version}.json") : NotShown();

    /// <summary>Takes it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (!await FindPlan())
            return NotShown();
        return await Save(await Taken(), To(CallsAddresses.Plan, Id), "PlanSaved");
    }

    /// <summary>A plan as a download.</summary>
    public static FileContentResult FileOf(EvaluationPlan plan, string name) =>
        new(Encoding.UTF8.GetBytes(Of(plan)), "application/json") { FileDownloadName = name };

    private async Task<EvaluationPlan?> Taken()
    {
        var bytes = Encoding.UTF8.GetBytes(Pasted ?? "");
        if (Upload is { Length: > MostBytes })
            bytes = [];
        else if (Upload is { Length: > 0 } file)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, HttpContext.RequestAborted);
            bytes = content.ToArray();
            Pasted = Encoding.UTF8.GetString(bytes);
        }
        using var json = bytes.Length is > 0 and <= MostBytes ? CaseDocument.Read(bytes) : null;
        if (json is null)
        {
            Refuse(new Refusal("request.unreadable") { Subject = new(Item: nameof(Pasted)) });
            return null;
        }
        List<CaseFault> faults = [];
        if (PlanJson.Read(json.RootElement, faults) is { } plan)
            return plan;
        Places = [.. faults.Select(fault => fault.Pointer)];
        Refuse([.. faults.Select(fault => fault.Refusal with { Subject = new(Item: nameof(Pasted)) })]);
        return null;
    }

    /// <summary>Where each fault is, in the order of the faults.</summary>
    public IReadOnlyList<string> Places { get; private set; } = [];
}
