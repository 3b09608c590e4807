using System.Security.Cryptography;
using System.Text;

namespace DoiChieu.Publishing.Tables;

/// <summary>SHA256SUMS as `sha256sum --check` reads it: hash, two blanks, name; sorted by name.</summary>
public static class Checksums
{
    public const string FileName = "SHA256SUMS";

    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"{Sha256(f.Bytes)}  {f.Name}\n")));

    /// <summary>Lower-case hexadecimal.</summary>
    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
