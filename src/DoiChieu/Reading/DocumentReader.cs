using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Reads the folder of one document. 1. The source is UTF-8 and has the hash that document.yaml states; so has the original beside it.
/// 2. Every key is known, every required key is there, every date is a date. 3. All problems are reported at once.</summary>
public static class DocumentReader
{
    public static Outcome<DocumentFiles?> Read(IContentFolder folder, string id)
    {
        var noticed = new Noticed();
        var path = "documents/" + id;
        var source = TextGate.Receive(folder, path + "/source.txt", noticed);
        var metadata = Text(folder, path + "/document.yaml", noticed) is { } yaml ? Metadata(yaml, id, noticed) : null;
        var corrections = folder.Exists(path + "/corrections.yaml") && Text(folder, path + "/corrections.yaml", noticed) is { } listed
            ? Corrections(listed, noticed)
            : [];
        var readings = folder.Exists(path + "/readings.yaml") && Text(folder, path + "/readings.yaml", noticed) is { } curated
            ? CuratedReadingReader.Read(curated, noticed)
            : [];
        if (!Slug.IsId(id))
        {
            noticed.Add(Rules.IdNotAscii.At(Place.Whole(folder.Name(path)), id));
        }

        if (source is not null)
        {
            TextGate.RefuseHidden(source, [.. HiddenCharacters.SetAside, .. metadata?.Hidden ?? []], noticed);
        }

        if (source is null || metadata is null)
        {
            return noticed.With<DocumentFiles?>(null);
        }

        if (!string.Equals(source.Sha256, metadata.Sha256, StringComparison.Ordinal))
        {
            noticed.Add(Rules.HashDiffers.At(metadata.Place, source.Sha256, metadata.Sha256));
        }

        OriginalChecks.Check(folder, path, metadata.Original, noticed);

        return noticed.With<DocumentFiles?>(new DocumentFiles(metadata, source, corrections) { Readings = readings });
    }

    /// <summary>The text of a file of the content folder, or null after a diagnostic.</summary>
    public static SourceText? Text(IContentFolder folder, string path, Noticed noticed) => TextGate.Read(folder, path, noticed);

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
            yaml.HoldsMap("short_name") ? Bilingual.Required(yaml, "short_name") : Bilingual.Same(yaml.Required("short_name")),
            yaml.OneOf("kind", TextKinds.Names.AsSpan()),
            yaml.Required("issuer"),
            yaml.Date("date"),
            yaml.Text("term"),
            yaml.Required("territory"),
            yaml.OneOf("authority", "adopted", "submitted", "secondary"),
            yaml.Text("period"),
            Bilingual.OneOrBoth(yaml, "caution"),
            string.Equals(yaml.OneOf("format", "plain", "markdown"), "markdown", StringComparison.Ordinal) ? TextFormat.Markdown : TextFormat.Plain,
            yaml.Required("sha256"),
            yaml.PlaceOf("sha256")) { TerritoryPlace = yaml.PlaceOf("territory"), CautionPlace = yaml.PlaceOf("caution"), Original = OriginalChecks.Read(yaml), Lines = Lines(yaml), Numbers = Numbers(yaml), Hidden = Hidden(yaml, noticed) };
        yaml.RejectOthers();
        return metadata;
    }

    private static NumberSigns? Numbers(YamlMap yaml) =>
        yaml.Text("numbers") is null ? null
        : string.Equals(yaml.OneOf("numbers", "vietnamese", "english"), "english", StringComparison.Ordinal) ? NumberSigns.English
        : NumberSigns.Vietnamese;

    // Only a text that does not show how its lines are broken needs the key.
    private static LineBreaks Lines(YamlMap yaml) =>
        yaml.Text("lines") is null ? LineBreaks.Unsaid
        : string.Equals(yaml.OneOf("lines", "whole", "wrapped"), "wrapped", StringComparison.Ordinal) ? LineBreaks.Wrapped
        : LineBreaks.Whole;

    private static ImmutableArray<string> Hidden(YamlMap yaml, Noticed noticed)
    {
        ImmutableArray<Named> named = [.. yaml.Names("hidden")];
        foreach (var wrong in named.Where(n => !HiddenCharacters.IsName(n.Id)))
        {
            noticed.Add(Rules.ValueUnknown.At(wrong.Place, wrong.Id, "hidden", "U+00AD, U+200B, U+202E …"));
        }

        return [.. named.Select(n => n.Id)];
    }

    private static ImmutableArray<ListedCorrection> Corrections(SourceText source, Noticed noticed)
    {
        if (YamlMap.Read(source, noticed) is not { } yaml)
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<ListedCorrection>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var signatures = Signatures.Of(yaml, noticed);
        foreach (var item in yaml.Maps("corrections"))
        {
            if (Correction(item, seen, noticed) is { } correction)
            {
                // Whoever holds the paper can check a correction; that a place is doubtful is somebody's judgement.
                all.Add(correction.Class == CorrectionClass.Doubtful ? correction with { Judged = signatures.For(item, correction.Id) } : correction);
            }

            item.RejectOthers();
        }

        signatures.Report();

        yaml.RejectOthers();
        return all.ToImmutable();
    }

    // Without a class or a line it is not tried: one mistake is said once.
    private static ListedCorrection? Correction(YamlMap item, Dictionary<string, Place> seen, Noticed noticed)
    {
        var id = Ids.New(item, seen, noticed);
        item.Required("line");
        var line = item.Number("line");
        var (last, joined) = (item.Number("last_line"), item.Number("joins_line"));
        var (received, reads) = (item.Text("as_received"), item.Text("reads"));
        var kind = CorrectionClasses.Parse(item.OneOf("class", CorrectionClasses.Names.AsSpan()));
        var reason = Bilingual.RequiredOneOrBoth(item, "reason");
        return line is null || kind is null ? null
            : new ListedCorrection(id, line.Value, last, joined, received, reads, kind.Value, reason, item.Place);
    }
}
