namespace Procurement.Domain.Common.Identity;

/// <summary>Where keys, codes, seeds and orders are drawn; passed in, so that a case played twice draws the same.</summary>
public interface IRandomness
{
    /// <summary>Fills the buffer with bytes that nobody can foretell.</summary>
    void Fill(Span<byte> buffer);
}
