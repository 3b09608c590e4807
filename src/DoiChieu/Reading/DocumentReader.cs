using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Reads the folder of one document. 1. The source is UTF-8 and has the hash that document.yaml states.
/// 2. Every key is known, every required key is there, every date is a date. 3. All problems are reported at once.</summary>
public static class DocumentReader
{
    public static Outcome<DocumentFiles?> Read(IContentFolder folder, string id)
    {
        var noticed = new Noticed();
        var path = "documents/" + id;
        var source = Text(folder, path + "/source.txt", noticed);
        var metadata = Text(folder, path + "/document.yaml", noticed) is { } yaml ? Metadata(yaml, id, noticed) : null;
        var corrections = folder.Exists(path + "/corrections.yaml") && Text(folder, path + "/corrections.yaml", noticed) is { } listed
            ? Corrections(listed, noticed)
            : [];
        if (!Slug.IsId(id))
        {
            noticed.Add(Rules.IdNotAscii.At(Place.Whole(path), id));
        }

        if (source is null || metadata is null)
        {
            return noticed.With<DocumentFiles?>(null);
        }

        if (!string.Equals(source.Sha256, metadata.Sha256, StringComparison.Ordinal))
        {
            noticed.Add(Rules.HashDiffers.At(metadata.Place, source.Sha256, metadata.Sha256));
        }

        return noticed.With<DocumentFiles?>(new DocumentFiles(metadata, source, corrections));
    }

    /// <summary>The text of a file of the content folder, or null after a diagnostic.</summary>
    public static SourceText? Text(IContentFolder folder, string path, Noticed noticed)
    {
        if (folder.Bytes(path) is not { } bytes)
        {
            noticed.Add(Rules.FileMissing.At(Place.Whole(folder.Name(path)), path));
            return null;
        }

        var decoded = SourceText.Decode(folder.Name(path), bytes);
        noticed.AddRange(decoded.Diagnostics);
        return decoded.Value;
    }

    private static DocumentMetadata? Metadata(SourceText source, string id, Noticed noticed)
    {
        if (YamlMap.Read(source, noticed) is not { } yaml)
        {
            return null;
        }

        var metadata = new DocumentMetadata(
            id,
            yaml.Text("number"),
            yaml.Required("title"),
            yaml.Required("short_name"),
            yaml.OneOf("kind", "resolution", "programme", "report", "news"),
            yaml.Required("issuer"),
            yaml.Date("date"),
            yaml.Text("term"),
            yaml.Required("territory"),
            yaml.OneOf("authority", "adopted", "submitted", "secondary"),
            yaml.Text("period"),
            yaml.Text("caution"),
            string.Equals(yaml.OneOf("format", "plain", "markdown"), "markdown", StringComparison.Ordinal) ? TextFormat.Markdown : TextFormat.Plain,
            yaml.Required("sha256"),
            yaml.PlaceOf("sha256"));
        yaml.RejectOthers();
        return metadata;
    }

    private static ImmutableArray<ListedCorrection> Corrections(SourceText source, Noticed noticed)
    {
        if (YamlMap.Read(source, noticed) is not { } yaml)
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<ListedCorrection>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in yaml.Maps("corrections"))
        {
            var correction = new ListedCorrection(
                item.Required("id"),
                item.Number("line") ?? 0,
                item.Number("last_line"),
                item.Number("joins_line"),
                item.Text("as_received"),
                item.Text("reads"),
                CorrectionClasses.Parse(item.OneOf("class", CorrectionClasses.Names.AsSpan())) ?? CorrectionClass.Doubtful,
                item.Required("reason"),
                item.Place);
            if (correction.Line == 0 && item.Text("line") is null)
            {
                noticed.Add(Rules.KeyMissing.At(item.Place, "line"));
            }

            item.RejectOthers();
            if (!Slug.IsId(correction.Id))
            {
                noticed.Add(Rules.IdNotAscii.At(item.PlaceOf("id"), correction.Id));
            }

            if (!seen.TryAdd(correction.Id, item.Place))
            {
                noticed.Add(Rules.IdTwice.At(item.PlaceOf("id"), correction.Id, seen[correction.Id].ToString()));
            }

            all.Add(correction);
        }

        yaml.RejectOthers();
        return all.ToImmutable();
    }
}
