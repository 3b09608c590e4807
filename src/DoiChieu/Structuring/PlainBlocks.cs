using System.Collections.Immutable;
using DoiChieu.Cleaning;

namespace DoiChieu.Structuring;

/// <summary>Cuts a plain text: every line that has words is a block. A paragraph that a page break cut is one line already in the reading text.</summary>
internal static class PlainBlocks
{
    public static ImmutableArray<Block> Cut(ReadingText reading)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var text = reading.Text;
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            var line = text.AsSpan(start, end - start);
            var words = line.Trim();
            if (words.Length > 0)
            {
                var from = start + (line.Length - line.TrimStart().Length);
                blocks.Add(Block.Of(reading, from, BlockForm.Words, [new TextSpan(from, words.Length)]));
            }

            start = end + 1;
        }

        return blocks.ToImmutable();
    }
}
