using DoiChieu.Reading;

namespace DoiChieu.Publishing.Tables;

/// <summary>A file below /data/.</summary>
/// <param name="Name">Its path below /data/, such as `texts/31-nq-dh-2020.txt`.</param>
/// <param name="Description">What it is, in one sentence in the language of a page.</param>
/// <param name="MediaType">As a web server would name it.</param>
/// <param name="Table">The table that it holds; null for every other file.</param>
public sealed record PublishedFile(string Name, Func<InterfaceWords, string> Description, string MediaType, byte[] Bytes, DataTable? Table = null)
{
    public string Path => "/data/" + Name;

    /// <summary>Whether it belongs to the state of the data that is shown, and not to an earlier one kept as an archive.</summary>
    public bool IsOfThisState => !Name.StartsWith("releases/", StringComparison.Ordinal);

    /// <summary>Whether it is UTF-8; the others are archives.</summary>
    public bool IsText => !MediaType.StartsWith("application/vnd.", StringComparison.Ordinal) && !MediaType.EndsWith("/zip", StringComparison.Ordinal);
}
