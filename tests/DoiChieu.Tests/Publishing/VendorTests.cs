using System.Security.Cryptography;

namespace DoiChieu.Tests.Publishing;

public class VendorTests
{
    [Fact]
    public void Every_third_party_file_is_the_one_that_its_table_names()
    {
        var folder = Path.Combine(Repository.Root, "templates", "vendor");
        var stated = File.ReadLines(Path.Combine(folder, "README.md")).Where(line => line.StartsWith("| fonts/", StringComparison.Ordinal) || line.StartsWith("| minisearch/", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => $"{cells[1]} {cells[5]}");
        var there = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "README.md")
            .Select(f => $"{Path.GetRelativePath(folder, f).Replace('\\', '/')} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}");

        Assert.Equal(there.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }
}
