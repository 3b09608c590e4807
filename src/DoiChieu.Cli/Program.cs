using System.CommandLine;
using System.Globalization;
using System.Text;
using DoiChieu.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

try
{
    return CommandTree.Create().Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception bug) when (bug is not OutOfMemoryException)
{
    Console.Error.WriteLine($"doichieu: this is a bug, not a fault of the content: {bug}");
    return ExitCodes.Bug;
}
