namespace DoiChieu.Benchmarks;

/// <summary>The checkout, from where the program stands.</summary>
internal static class Root
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DoiChieu.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("not in a checkout");
    }
}
