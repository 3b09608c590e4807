using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using Scriban;
using Scriban.Parsing;

namespace DoiChieu.Publishing.Templates;

/// <summary>The templates of a theme, each parsed once. Names are their paths below the theme without `.html`: `pages/home`, `parts/verdict`.</summary>
public sealed class TemplateSet
{
    private readonly FrozenDictionary<string, Template> templates;

    private readonly string folder;

    private TemplateSet(string folder, FrozenDictionary<string, Template> templates) => (this.folder, this.templates) = (folder, templates);

    /// <summary>Parses every template; each that cannot be read is an error at its place.</summary>
    public static Outcome<TemplateSet> Parse(ImmutableArray<SourceText> sources)
    {
        var noticed = new Noticed();
        var parsed = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var template = Template.Parse(source.Text, source.File, new ParserOptions { LiquidFunctionsToScriban = false });
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            {
                noticed.Add(Rules.TemplateBroken.At(At(source.File, message.Span), message.Message));
            }

            parsed[NameOf(source.File)] = template;
        }

        return noticed.With(new TemplateSet(FolderOf(sources), parsed.Where(p => !p.Value.HasErrors).ToFrozenDictionary(StringComparer.Ordinal)));
    }

    internal Template? Find(string name) => templates.GetValueOrDefault(name);

    /// <summary>Where a template stands, or would have to stand.</summary>
    internal Place PlaceOf(string name) => Place.Whole($"{folder}/{name}.html");

    // Scriban counts lines and columns from 0.
    internal static Place At(string file, SourceSpan span) => new(span.FileName ?? file, span.Start.Line + 1, span.Start.Column + 1, Math.Max(1, span.Length));

    // …/templates/parts/verdict.html → …/templates
    private static string FolderOf(ImmutableArray<SourceText> sources) =>
        sources is [var first, ..] && first.File.Split('/') is { Length: > 2 } parts ? string.Join('/', parts[..^2]) : "templates";

    // …/templates/parts/verdict.html → parts/verdict
    private static string NameOf(string file)
    {
        var parts = file.Split('/');
        return string.Join('/', parts[Math.Max(0, parts.Length - 2)..])[..^Path.GetExtension(file).Length];
    }
}
