using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>Empty lines to sign; never a name that nobody typed.</summary>
internal static class SignatureLines
{
    /// <summary>Procurement lead and approver.</summary>
    public static Signatures OfTwo(Draft draft) => new([Lead(draft), Approver(draft)]);

    /// <summary>Lead, chair, fairness monitor and approver.</summary>
    public static Signatures OfFour(Draft draft) =>
        new([
            Lead(draft),
            new(draft.Text("Sign.Chair"), draft.Text("Sign.NameDate")),
            new(draft.Text("Sign.Fairness"), draft.Text("Sign.NameDate")),
            Approver(draft),
        ]);

    private static Signatory Lead(Draft draft) => new(draft.Text("Sign.Lead"), draft.Text("Sign.NameDate"));

    private static Signatory Approver(Draft draft) =>
        new(draft.Text("Sign.Approver"), draft.Text("Sign.NameDateDecision"));
}
