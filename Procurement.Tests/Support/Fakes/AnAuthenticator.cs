using System.Security.Cryptography;

namespace Procurement.Tests.Support.Fakes;

/// <summary>An authenticator application, written from RFC 6238 apart from the service's own reckoning.</summary>
internal static class AnAuthenticator
{
    public static string CodeOf(string base32, DateTimeOffset now)
    {
        var bits = string.Concat(
            base32.Select(one => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(one), 2).PadLeft(5, '0'))
        );
        var key = bits.Chunk(8).Where(octet => octet.Length == 8).Select(octet => Convert.ToByte(new string(octet), 2));
        var counter = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(now.ToUnixTimeSeconds() / 30));
        var mac = HMACSHA1.HashData(key.ToArray(), counter);
        var at = mac[19] % 16;
        var number = (mac[at] % 128 << 24) + (mac[at + 1] << 16) + (mac[at + 2] << 8) + mac[at + 3];
        return (number % 1000000).ToString("000000");
    }
}
