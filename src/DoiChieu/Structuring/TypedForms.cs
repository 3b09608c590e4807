using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring;

/// <summary>An address as a reader types it from the printed numbers, and the sections that it fits: one, or several to choose from.</summary>
public sealed record TypedForm(string Form, ImmutableArray<string> Anchors);

/// <summary>The addresses that readers type by hand. The grammar, for any text:
/// 1. A path: the printed numbers from outside in, joined by dots, without closing signs: `II.2`, `II.1.đ`. Outer numbers may be left out, a lone letter may not stand; a number that
/// repeats the one above it (1.2 in 1.2.1) is written once. A number printed in brackets may be typed with or without them: `(8)`, `8`.
/// 2. A word and a number: `chi-tieu-13`, `muc-II`, `khoan-1.2.1`, `dong-07`, `dong-7`; printed words that count: `thu-nhat`.
/// 3. Letters as printed or all small; `đ` also as `dd`, never as `d`.
/// Numbers that run through the text (chỉ tiêu, điều) are typed alone. What a table numbers is typed with its word only. A real anchor, living or retired, always wins over a typed form.</summary>
public static partial class TypedForms
{
    public static ImmutableArray<TypedForm> Of(DocumentTree tree)
    {
        var real = tree.Sections.Select(s => s.Anchor).Concat(tree.Retired.Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        var paths = new Paths(tree);
        return
        [
            .. tree.Sections.SelectMany(section => paths.Forms(section).SelectMany(Spellings).Distinct(StringComparer.Ordinal).Select(form => (Form: form, section.Anchor)))
                .Where(pair => !real.Contains(pair.Form))
                .GroupBy(pair => pair.Form, pair => pair.Anchor, StringComparer.Ordinal)
                .Select(fits => new TypedForm(fits.Key, [.. fits])),
        ];
    }

    private static IEnumerable<string> Spellings(string form)
    {
        var small = form.ToLowerInvariant();
        return form.Contains('đ', StringComparison.OrdinalIgnoreCase)
            ? [form, small, form.Replace("Đ", "dd", StringComparison.Ordinal).Replace("đ", "dd", StringComparison.Ordinal), small.Replace("đ", "dd", StringComparison.Ordinal)]
            : [form, small];
    }

    /// <summary>The numbers above and at every section. Parents stand before their children, so each path is made from the one above.</summary>
    private sealed class Paths
    {
        private readonly HashSet<SectionKind> running;
        private readonly HashSet<string> inTable = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ImmutableArray<string>> numbers = new(StringComparer.Ordinal);

        public Paths(DocumentTree tree)
        {
            running = [.. tree.Sections.Where(s => s.Kind is SectionKind.Target or SectionKind.Article).GroupBy(s => s.Kind).Where(kind => kind.Select(s => s.Marker).Distinct(StringComparer.Ordinal).Count() == kind.Count()).Select(kind => kind.Key)];
            foreach (var section in tree.Sections)
            {
                Add(section);
            }
        }

        public IEnumerable<string> Forms(Section section)
        {
            if (Number(section) is not { Length: > 0 } number)
            {
                return section.Kind == SectionKind.Item && section.Marker.Length > 0 ? [Slug.Of(section.Marker)] : [];
            }

            var named = Words(section, Bare(number)).Select(word => word + "-" + Bare(number));
            if (inTable.Contains(section.Anchor))
            {
                return section.Kind == SectionKind.Row ? named.Append($"{Word(section.Kind)}-{Bare(number).TrimStart('0')}") : named;
            }

            var path = numbers[section.Anchor];
            return Enumerable.Range(0, path.Length).Where(from => !LetterPattern().IsMatch(path[from]))
                .SelectMany(from => (string[])[string.Join('.', path[from..]), string.Join('.', path[from..].Select(Bare))]).Concat(named);
        }

        private void Add(Section section)
        {
            var above = section.Parent is { } parent && numbers.TryGetValue(parent, out var path) && !running.Contains(section.Kind) ? path : [];
            if (section.Parent is { } holder && (section.Kind == SectionKind.Row || inTable.Contains(holder)))
            {
                inTable.Add(section.Anchor);
            }
            else if (section.Kind == SectionKind.Table)
            {
                inTable.Add(section.Anchor);
            }

            numbers[section.Anchor] = Number(section) is not { Length: > 0 } number ? above
                : above.Length > 0 && number.StartsWith(above[^1] + ".", StringComparison.Ordinal) ? above.SetItem(above.Length - 1, number)
                : above.Add(number);
        }

        // `PHẦN II`, `Điều 5.`, `1.2.1.`, `1-`, `đ)`, `(8)`; words (`Thứ nhất`) and dashes are no numbers.
        private static string Number(Section section)
        {
            var last = section.Marker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
            var number = last.StartsWith('(') ? last.TrimEnd('.', ',', ':', ';') : last.TrimEnd('.', ')', '-', ':', '/', ',', ';');
            return !NumberPattern().IsMatch(Bare(number)) ? "" : section.Kind == SectionKind.Section ? number.ToUpperInvariant() : number;
        }

        private static string Bare(string number) => number.Trim('(', ')');

        // “mục 1.2.1.2” is how people cite a numbered paragraph that is a heading; plain `mục 1` is none.
        private static IEnumerable<string> Words(Section section, string number) =>
            Word(section.Kind) is { } word ? section.Kind == SectionKind.Paragraph && number.Contains('.', StringComparison.Ordinal) ? [word, "muc"] : [word] : [];

        private static string? Word(SectionKind kind) => kind switch
        {
            SectionKind.Part => "phan",
            SectionKind.Chapter => "chuong",
            SectionKind.Section => "muc",
            SectionKind.Subsection => "tieu-muc",
            SectionKind.Article => "dieu",
            SectionKind.Paragraph => "khoan",
            SectionKind.Target => "chi-tieu",
            SectionKind.Group => "nhom",
            SectionKind.Row => "dong",
            SectionKind.Appendix => "phu-luc",
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?:[0-9]{1,4}(?:\.[0-9]{1,4})*|[IVXLC]+|[IVX][ivx]+|[\p{Ll}])$")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\p{Ll}$")]
    private static partial Regex LetterPattern();
}
