namespace DoiChieu.Cli;

/// <summary>Folders that travel with the program.</summary>
internal static class Beside
{
    /// <summary>What a page looks like; a folder `templates` where the command runs comes first.</summary>
    public static string Templates => Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>What `new` writes.</summary>
    public static string Starter => Path.Combine(AppContext.BaseDirectory, "starter");
}
