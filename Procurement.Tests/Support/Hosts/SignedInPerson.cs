namespace Procurement.Tests.Support.Hosts;

/// <summary>Somebody who is signed in.</summary>
internal sealed record SignedInPerson(string Id, HttpClient Client);
