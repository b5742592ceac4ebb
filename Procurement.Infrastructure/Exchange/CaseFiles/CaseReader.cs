using System.Security.Cryptography;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles.Checks;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>
/// Reads a case file: first its form, then what stands in it. What the evaluation lacks when it gets there is found
/// by playing the case; <see cref="CasePointers"/> says where.
/// </summary>
/// <remarks>
/// Source: cases/FORMAT.md, the three rounds. Refuses: case.*, then plan.*, reference.*, submission.duplicate,
/// score.*, consensus.reason-missing, mandatory.reason-missing, evaluator.conflict-declared.
/// </remarks>
public static class CaseReader
{
    /// <summary>Reads a file; no more of it than a case file may have.</summary>
    public static CaseReading Read(Stream stream)
    {
        if (stream.CanSeek && stream.Length - stream.Position > CaseDocument.MostBytes)
            return Unreadable();
        var most = CaseDocument.MostBytes + 1;
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (bytes.Length < most && (count = stream.Read(buffer)) > 0)
            bytes.Write(buffer, 0, count);
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static CaseReading Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > CaseDocument.MostBytes)
            return Unreadable();
        using var document = CaseDocument.Read(bytes);
        if (document is null)
            return Unreadable();
        var faults = new FaultList();
        var root = new FormValue(document.RootElement, Place.Root, faults);
        var file = CaseForm.Read(root, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        if (faults.Form.Count > 0)
            return CaseReading.Refused(faults.Form);
        CaseCheck.Check(file, faults.Standing);
        return faults.Standing.Count > 0 ? CaseReading.Refused(faults.Standing) : CaseReading.Of(file);
    }

    private static CaseReading Unreadable() => CaseReading.Refused([new("", new Refusal("case.unreadable"))]);
}
