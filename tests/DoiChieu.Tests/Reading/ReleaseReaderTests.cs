using System.Security.Cryptography;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

/// <summary>Archives of published data: never changed, never lost, never there without a line.</summary>
public class ReleaseReaderTests
{
    private static readonly byte[] Zip = Archive.Of([("datapackage.json", "{}"u8.ToArray()), ("documents.csv", "document\na\n"u8.ToArray())], new DateOnly(2026, 11, 23));

    [Fact]
    public void A_site_without_releases_has_nothing_to_tell() => Assert.Empty(ReleaseReader.Read(new MemoryFolder(new Dictionary<string, string>())).Diagnostics);

    [Fact]
    public void A_release_is_its_line_and_the_files_of_its_archive()
    {
        var read = Read(Line("2026.11"), ("2026.11", Zip));

        Assert.Empty(read.Diagnostics);
        var release = Assert.Single(read.Value);
        Assert.Equal(("2026.11", new DateOnly(2026, 11, 23), "Bản đầu, có dấu phẩy"), (release.Id, release.Date, release.Note.Vietnamese));
        Assert.Equal("document\na\n", Encoding.UTF8.GetString(release.Files["documents.csv"]));
    }

    [Fact]
    public void A_changed_byte_of_an_archive_is_noticed()
    {
        byte[] changed = [.. Zip];
        changed[^30] ^= 1;

        Assert.Equal([Rules.ReleaseHashDiffers], Read(Line("2026.11"), ("2026.11", changed)).Diagnostics.Select(d => d.Rule));
    }

    [Fact]
    public void A_line_without_its_archive_is_an_error() => Assert.Equal([Rules.FileMissing], Read(Line("2026.11")).Diagnostics.Select(d => d.Rule));

    [Fact]
    public void An_archive_without_a_line_is_an_error() => Assert.Equal([Rules.ReleaseUnlisted], Read("", ("2026.11", Zip)).Diagnostics.Select(d => d.Rule));

    [Fact]
    public void An_archive_that_is_none_is_an_error() =>
        Assert.Equal([Rules.ReleaseBroken], Read(Line("2026.11", "không phải zip"u8.ToArray()), ("2026.11", "không phải zip"u8.ToArray())).Diagnostics.Select(d => d.Rule));

    [Theory]
    [InlineData("2026-11-23", "23/11/2026", "DC1007")]
    [InlineData("2026.11,", "../2026,", "DC1010")]
    public void A_malformed_line_is_an_error(string was, string now, string code) =>
        Assert.Contains(code, Read(Line("2026.11").Replace(was, now, StringComparison.Ordinal), ("2026.11", Zip)).Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_list_with_other_columns_is_an_error() =>
        Assert.Contains(Rules.CsvHeaderWrong, Read("date,release,sha256,note,note_en\n" + Line("2026.11"), ("2026.11", Zip)).Diagnostics.Select(d => d.Rule));

    [Fact]
    public void Releases_run_from_old_to_new() =>
        Assert.Equal([Rules.ReleasesDisordered], Read(Line("2026.11") + Line("2026.10").Replace("11-23", "11-22", StringComparison.Ordinal), ("2026.11", Zip), ("2026.10", Zip)).Diagnostics.Select(d => d.Rule));

    [Fact]
    public void The_same_files_and_the_same_date_give_the_same_archive() =>
        Assert.Equal(Zip, Archive.Of([("datapackage.json", "{}"u8.ToArray()), ("documents.csv", "document\na\n"u8.ToArray())], new DateOnly(2026, 11, 23)));

    [Fact]
    public void Entries_bear_the_date_of_the_release_and_none_of_a_clock()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Zip));

        Assert.All(zip.Entries, e => Assert.Equal("2026-11-23 00:00", e.LastWriteTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string Line(string release, byte[]? archive = null) => $"{release},2026-11-23,{Convert.ToHexStringLower(SHA256.HashData(archive ?? Zip))},\"Bản đầu, có dấu phẩy\",\n";

    private static Outcome<System.Collections.Immutable.ImmutableArray<Release>> Read(string lines, params (string Release, byte[] Bytes)[] archives)
    {
        var list = new Dictionary<string, string>(StringComparer.Ordinal);
        if (lines.Length > 0)
        {
            list["releases/releases.csv"] = lines.StartsWith("date", StringComparison.Ordinal) ? lines : "release,date,sha256,note,note_en\n" + lines;
        }

        return ReleaseReader.Read(new BytesFolder(new MemoryFolder(list), archives.ToDictionary(a => $"releases/{a.Release}.zip", a => a.Bytes, StringComparer.Ordinal)));
    }
}
