using System.Numerics;

namespace Procurement.Domain.Common.Numbers;

/// <summary>Greatest common divisor of two 64-bit numbers, by halving and subtracting.</summary>
internal static class CommonDivisor
{
    /// <summary>The greatest number that divides both; of zero and a number, that number.</summary>
    /// <param name="left">Zero or above.</param>
    /// <param name="right">Zero or above.</param>
    public static long Of(long left, long right)
    {
        if (left == 0 || right == 0)
            return left | right;
        var twos = BitOperations.TrailingZeroCount(left | right);
        left >>= BitOperations.TrailingZeroCount(left);
        while (right != 0)
        {
            right >>= BitOperations.TrailingZeroCount(right);
            (left, right) = left < right ? (left, right - left) : (right, left - right);
        }
        return left << twos;
    }
}
