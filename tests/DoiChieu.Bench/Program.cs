using System.Globalization;
using DoiChieu.Bench.Writing;

// doichieu-bench generate <folder> <documents> [seed]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
ContentWriter.Write(new Corpus(int.Parse(args[2], CultureInfo.InvariantCulture), 2026, 1, 0), args[1]);
