using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Which field of an account's form a refusal is about.</summary>
internal static class AccountFields
{
    /// <summary>The field; null: the form as a whole.</summary>
    public static string? Of(Refusal refusal) =>
        refusal.Code switch
        {
            "account.name-malformed" => "Name",
            "account.email-malformed" or "account.email-taken" => "Email",
            "password.too-short" or "password.too-long" or "password.names-owner" => "Password",
            "password.wrong" => "Present",
            "factor.code-wrong" => "Code",
            _ => null,
        };
}
