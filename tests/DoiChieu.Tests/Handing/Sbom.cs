using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;

namespace DoiChieu.Tests.Handing;

/// <summary>A part of a bill of materials.</summary>
/// <param name="Scope">required: in the tool or on its pages; excluded: used only to build or to test.</param>
/// <param name="Hash">Algorithm and value in hex.</param>
internal sealed record Part(string Type, string Name, string Version, string? Purl, string Scope, string? Licence, (string Algorithm, string Value) Hash);

/// <summary>The bill of materials of this repository in CycloneDX 1.6: every package of every lock file, every third-party file. The same repository gives the same bytes:
/// no clock and no serial number is in it.</summary>
internal static class Sbom
{
    private const string Product = "src/DoiChieu.Cli/packages.lock.json";

    public static ImmutableArray<Part> Parts { get; } = [.. Packages().Concat(Vendored()).OrderBy(p => p.Type, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Version, StringComparer.Ordinal)];

    public static byte[] Write(string version)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            json.WriteStartObject("metadata");
            json.WriteStartObject("component");
            json.WriteString("type", "application");
            json.WriteString("bom-ref", "doichieu");
            json.WriteString("name", PackedTool.Id);
            json.WriteString("version", version);
            Licence(json, "MIT");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("components");
            foreach (var part in Parts)
            {
                Component(json, part);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void Component(Utf8JsonWriter json, Part part)
    {
        json.WriteStartObject();
        json.WriteString("type", part.Type);
        json.WriteString("bom-ref", part.Purl is { } purl && part.Type != "file" ? purl : $"file:{part.Name}");
        json.WriteString("name", part.Name);
        json.WriteString("version", part.Version);
        json.WriteString("scope", part.Scope);
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", part.Hash.Algorithm);
        json.WriteString("content", part.Hash.Value);
        json.WriteEndObject();
        json.WriteEndArray();
        if (part.Licence is { } licence)
        {
            Licence(json, licence);
        }

        if (part.Purl is { } known)
        {
            json.WriteString("purl", known);
        }

        json.WriteEndObject();
    }

    private static void Licence(Utf8JsonWriter json, string licence)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (licence.Contains(' ', StringComparison.Ordinal))
        {
            json.WriteString("expression", licence);
        }
        else
        {
            json.WriteStartObject("license");
            json.WriteString("id", licence);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // One package in several lock files is one part; it is required where the tool's own lock file has it.
    private static IEnumerable<Part> Packages() =>
        from file in LockFile.All
        from package in LockFile.Packages(file)
        group (file, package) by (package.Kind, package.Name, package.Version) into one
        let required = one.Any(o => o.file == Product && !o.package.IsOnlyForBuilding)
        let first = one.First().package
        select new Part("library", first.Name, first.Version, Purl(first.Kind, first.Name, first.Version), required ? "required" : "excluded", LicenceOf(first), ("SHA-512", Hex(first.Hash)));

    // The table of templates/vendor: file, origin, version, licence, hash. A licence's own text bears none.
    private static IEnumerable<Part> Vendored() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "templates", "vendor", "README.md"))
        where line.StartsWith("| fonts/", StringComparison.Ordinal) || line.StartsWith("| minisearch/", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        let licence = cells[4].StartsWith("SIL OFL 1.1", StringComparison.Ordinal) ? "OFL-1.1" : cells[4].StartsWith("MIT", StringComparison.Ordinal) ? "MIT" : null
        select new Part("file", "templates/vendor/" + cells[1], cells[3], Purl("npm", cells[2].Split(',')[0], cells[3]), "required", licence, ("SHA-256", cells[5]));

    private static string Purl(string kind, string name, string version) => $"pkg:{kind}/{name.Replace("@", "%40", StringComparison.Ordinal)}@{version}";

    private static string Hex(string base64) => Convert.ToHexStringLower(Convert.FromBase64String(base64));

    // npm's lock file says the licence itself; of a NuGet package the restored package does, where it says one.
    private static string? LicenceOf(LockedPackage package)
    {
        if (package.Kind == "npm")
        {
            return package.Licence;
        }

        var id = package.Name.ToLowerInvariant();
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var said = Path.Combine(cache, id, package.Version.ToLowerInvariant(), id + ".nuspec");
        return File.Exists(said) ? XDocument.Load(said).Descendants().FirstOrDefault(e => e.Name.LocalName == "license" && e.Attribute("type")?.Value == "expression")?.Value : null;
    }
}
