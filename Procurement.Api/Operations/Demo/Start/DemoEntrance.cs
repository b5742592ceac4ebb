using Procurement.Api.Security;
using Procurement.Domain.Accounts;

namespace Procurement.Api.Operations.Demo.Start;

/// <summary>Open where the database file is marked as the demo's, which no service but one in Development works on.</summary>
internal sealed class DemoEntrance(DemoMarking demo) : IDemoEntrance
{
    public string? Programme => demo.IsOn ? DemoDatabase.Programme : null;

    public string? AddressOf(string button) => demo.IsOn ? DemoPeople.Find(button)?.Person.Email : null;
}
