using System.CommandLine;
using System.Globalization;
using System.Text;
using DoiChieu.Cli;
using DoiChieu.Diagnostics;

// No pattern may keep a text for ever: one that gives up is told as a problem of the text.
AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(10));
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

try
{
    return CommandTree.Create().Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (DoiChieu.Publishing.SiteDisk.IsFault(fault))
{
    Console.Error.WriteLine($"doichieu: không đọc hoặc ghi được tệp / a file cannot be read or written: {HiddenCharacters.Shown(fault.GetBaseException().Message)}");
    return ExitCodes.Disk;
}
catch (Exception bug) when (bug is not OutOfMemoryException)
{
    Console.Error.WriteLine($"doichieu: this is a bug, not a fault of the content: {bug}");
    return ExitCodes.Bug;
}
