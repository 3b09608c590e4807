using System.Runtime.CompilerServices;

namespace DoiChieu.Tests;

/// <summary>Patterns have the limit here that the command line gives them (Program.cs): one that a text keeps busy turns a test red and does not hang it.</summary>
internal static class RegexLimit
{
    [ModuleInitializer]
    public static void Set() => AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(10));
}
