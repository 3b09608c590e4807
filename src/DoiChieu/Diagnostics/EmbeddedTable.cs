using System.Reflection;

namespace DoiChieu.Diagnostics;

/// <summary>Tables of words that travel inside an assembly: a line a row, cells apart by tabs. Without one of them the program is not whole, and stops.</summary>
public static class EmbeddedTable
{
    /// <summary>The cells of every line that is not empty, the head among them.</summary>
    public static IEnumerable<string[]> Lines(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
    }
}
