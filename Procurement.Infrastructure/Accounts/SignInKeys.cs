using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Sealing;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Keeps the keys that protect secrets and forms in the database, so that every copy of the service has
/// them.</summary>
internal sealed class SignInKeys(Func<ProcurementContext> open) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = open();
        return
        [
            .. context
                .Set<SignInKey>()
                .AsNoTracking()
                .OrderBy(key => key.Id)
                .Select(key => key.Xml)
                .AsEnumerable()
                .Select(xml => XElement.Parse(xml)),
        ];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = open();
        context.Add(
            new SignInKey
            {
                Id = Guid.CreateVersion7(),
                Name = friendlyName,
                Xml = element.ToString(SaveOptions.DisableFormatting),
            }
        );
        context.SaveChanges();
    }
}

/// <summary>Wraps a key under that of the service before it is kept.</summary>
internal sealed class WrappingEncryptor(IServiceKey service) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var clear = System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        return new EncryptedXmlInfo(
            new XElement("wrapped", Convert.ToBase64String(service.Wrap(clear, WrappingDecryptor.About))),
            typeof(WrappingDecryptor)
        );
    }
}

/// <summary>Unwraps it; made by Data Protection, from the name that stands in the key.</summary>
public sealed class WrappingDecryptor : IXmlDecryptor
{
    internal const string About = "sign-in keys";
    private readonly IServiceKey service;

    /// <summary>With what the service registers.</summary>
    public WrappingDecryptor(IServiceProvider services) =>
        service = (IServiceKey)services.GetService(typeof(IServiceKey))!;

    /// <inheritdoc />
    public XElement Decrypt(XElement encryptedElement)
    {
        var clear =
            service.Unwrap(Convert.FromBase64String(encryptedElement.Value), About)
            ?? throw new System.Security.Cryptography.CryptographicException(
                "The sign-in keys were wrapped under another service key."
            );
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(clear));
    }
}
