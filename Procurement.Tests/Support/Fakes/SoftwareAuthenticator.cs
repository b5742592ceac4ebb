using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;

namespace Procurement.Tests.Support.Fakes;

/// <summary>A device that makes one passkey and signs in with it, as a browser hands its answers on.</summary>
internal sealed class SoftwareAuthenticator(string origin) : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private string user = "";
    private uint uses;

    /// <summary>Whether it looks who holds it.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>Whether it signs with the key that it made.</summary>
    public bool IsGenuine { get; set; } = true;

    /// <summary>What it calls the passkey.</summary>
    public string Id => Base64Url.EncodeToString(id);

    /// <summary>Makes the passkey: navigator.credentials.create.</summary>
    public string Create(string options)
    {
        var asked = JsonDocument.Parse(options).RootElement;
        user = asked.GetProperty("user").GetProperty("id").GetString()!;
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString([.. Said(asked.GetProperty("rp").GetProperty("id").GetString()!, 0x40), .. Made()]);
        cbor.WriteEndMap();
        return Answer(
            new
            {
                clientDataJSON = Base64Url.EncodeToString(ClientData("webauthn.create", asked)),
                attestationObject = Base64Url.EncodeToString(cbor.Encode()),
                transports = new[] { "internal" },
            }
        );
    }

    /// <summary>Signs in: navigator.credentials.get.</summary>
    public string Get(string options)
    {
        var asked = JsonDocument.Parse(options).RootElement;
        var client = ClientData("webauthn.get", asked);
        var said = Said(asked.GetProperty("rpId").GetString()!, 0);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signed = (IsGenuine ? key : other).SignData(
            [.. said, .. SHA256.HashData(client)],
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );
        return Answer(
            new
            {
                clientDataJSON = Base64Url.EncodeToString(client),
                authenticatorData = Base64Url.EncodeToString(said),
                signature = Base64Url.EncodeToString(signed),
                userHandle = user,
            }
        );
    }

    public void Dispose() => key.Dispose();

    private string Answer(object response) =>
        JsonSerializer.Serialize(
            new
            {
                id = Id,
                rawId = Id,
                type = "public-key",
                response,
                clientExtensionResults = new { },
                authenticatorAttachment = "platform",
            }
        );

    private byte[] ClientData(string type, JsonElement asked) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type,
                challenge = asked.GetProperty("challenge").GetString(),
                origin,
                crossOrigin = false,
            }
        );

    /// <summary>Whose site, what was looked at, and how often the key was used.</summary>
    private byte[] Said(string site, byte flags)
    {
        var said = new byte[37];
        SHA256.HashData(Encoding.UTF8.GetBytes(site), said);
        said[32] = (byte)(flags | 0x01 | (Verifies ? 0x04 : 0));
        BinaryPrimitives.WriteUInt32BigEndian(said.AsSpan(33), ++uses);
        return said;
    }

    /// <summary>No model, the name of the key, and its public half as COSE writes it: EC2, ES256, P-256.</summary>
    private byte[] Made()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var cose = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cose.WriteStartMap(5);
        foreach (var (label, value) in new[] { (1, 2), (3, -7), (-1, 1) })
        {
            cose.WriteInt32(label);
            cose.WriteInt32(value);
        }
        cose.WriteInt32(-2);
        cose.WriteByteString(point.X!);
        cose.WriteInt32(-3);
        cose.WriteByteString(point.Y!);
        cose.WriteEndMap();
        return [.. new byte[16], 0, (byte)id.Length, .. id, .. cose.Encode()];
    }
}
