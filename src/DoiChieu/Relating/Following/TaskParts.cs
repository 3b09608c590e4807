using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Following;

/// <summary>Which sections are tasks: the nearest heading above that says of what kind its part is speaks of tasks and of nothing else.
/// “PHẦN II: QUAN ĐIỂM, MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP” holds targets as well and decides nothing; its section “Nhiệm vụ trọng tâm” does.</summary>
internal sealed class TaskParts(DocumentTree tree)
{
    private static readonly ImmutableArray<string> Tasks = Folded("nhiệm vụ", "giải pháp");

    private static readonly ImmutableArray<string> Others = Folded("chỉ tiêu", "mục tiêu", "quan điểm", "kết quả", "bài học", "hạn chế", "đánh giá");

    private readonly Dictionary<string, bool?> told = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Section> sections = tree.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);

    public bool Holds(Section section)
    {
        for (var above = section.Parent; above is not null; above = sections[above].Parent)
        {
            if (!told.TryGetValue(above, out var isTask))
            {
                told[above] = isTask = Told(sections[above]);
            }

            if (isTask is { } known)
            {
                return known;
            }
        }

        return false;
    }

    // Null where a heading does not say of what kind its part is.
    private bool? Told(Section heading)
    {
        var title = $" {string.Join(' ', Tokeniser.Keys(tree.TitleOf(heading)))} ";
        var (isTask, isOther) = (Tasks.Any(title.Contains), Others.Any(title.Contains));
        return isTask || isOther ? isTask && !isOther : null;
    }

    private static ImmutableArray<string> Folded(params ReadOnlySpan<string> words) => [.. words.ToArray().Select(w => $" {string.Join(' ', Tokeniser.Keys(w))} ")];
}
