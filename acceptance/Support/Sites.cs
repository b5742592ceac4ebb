namespace Procurement.Acceptance.Support;

/// <summary>The services that those tests share which only read; each is started when the first test asks.</summary>
internal static class Sites
{
    private static readonly Lazy<Task<ServiceProcess>> Demo = new(() => ServiceProcess.WithDemo());
    private static readonly Lazy<Task<ServiceProcess>> Empty = new(() => ServiceProcess.InProduction());

    /// <summary>With the demo in it.</summary>
    public static Task<ServiceProcess> ForReading => Demo.Value;

    /// <summary>As it is on its first day.</summary>
    public static Task<ServiceProcess> InProduction => Empty.Value;

    public static async Task Stop()
    {
        foreach (var one in new[] { Demo, Empty }.Where(one => one.IsValueCreated))
            await (await one.Value).DisposeAsync();
        await ServiceProcess.Forget();
    }
}
