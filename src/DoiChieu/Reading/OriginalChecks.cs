using System.Security.Cryptography;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Reads what document.yaml says of an original, and holds the file beside it to that.</summary>
internal static class OriginalChecks
{
    /// <summary>What an original may be called: the file that `add` made the source from, by its form.</summary>
    private static readonly string[] Names = ["original.txt", "original.md", "original.docx", "original.html", "original.pdf"];

    public static OriginalFile? Read(YamlMap yaml)
    {
        if (yaml.Map("original") is not { } original)
        {
            return null;
        }

        var read = new OriginalFile(original.OneOf("file", Names), original.Text("name") ?? "", original.Required("sha256"), original.PlaceOf("sha256"));
        original.RejectOthers();
        return read;
    }

    public static void Check(IContentFolder folder, string path, OriginalFile? original, Noticed noticed)
    {
        if (original is null || !Names.Contains(original.File, StringComparer.Ordinal))
        {
            return;
        }

        if (folder.Bytes($"{path}/{original.File}") is not { } bytes)
        {
            noticed.Add(Rules.FileMissing.At(Place.Whole(folder.Name($"{path}/{original.File}")), $"{path}/{original.File}"));
        }
        else if (Convert.ToHexStringLower(SHA256.HashData(bytes)) is var hash && !string.Equals(hash, original.Sha256, StringComparison.Ordinal))
        {
            noticed.Add(Rules.OriginalDiffers.At(original.Place, original.File, hash, original.Sha256));
        }
    }
}
