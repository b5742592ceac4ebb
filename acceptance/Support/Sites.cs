namespace Procurement.Acceptance.Support;

/// <summary>The service that all those tests share which only read.</summary>
internal static class Sites
{
    private static readonly Lazy<Task<ServiceProcess>> Started = new(() => ServiceProcess.Start());

    /// <summary>Started when the first test asks.</summary>
    public static Task<ServiceProcess> ForReading => Started.Value;

    public static async Task Stop()
    {
        if (Started.IsValueCreated)
            await (await Started.Value).DisposeAsync();
    }
}
