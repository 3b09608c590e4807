using CsCheck;
using DoiChieu.Cleaning;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Cleaning;

public class UndoTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_reading_text_and_its_corrections_give_the_source_again(string id)
    {
        var text = Repository.Clean(id);

        Assert.Equal(text.Source.Text, Undo.Restore(text.Text, Undo.Rows(text)));
    }

    [Fact]
    public void A_word_that_stands_twice_gets_its_neighbour()
    {
        var text = Cleaner.Clean(Samples.Document("kiểm soát, kiểm chế", corrections: Samples.Correction("a", 1, "kiểm chế", "kiểm soát"))).Value;

        var row = Assert.Single(Undo.Rows(text));

        Assert.Equal("soát, kiểm chế", row.AsReceived);
        Assert.Equal(text.Source.Text, Undo.Restore(text.Text, [row]));
    }

    [Fact]
    public void A_block_set_aside_is_one_row_with_all_its_lines()
    {
        var text = Cleaner.Clean(Samples.Document("Số 1\n Đến: _5H_\n\n Ngày: 2\nNGHỊ QUYẾT", corrections: Samples.Noise("dau-den", 2, 4))).Value;

        Assert.Equal(("Số 1\nNGHỊ QUYẾT", " Đến: _5H_\n\n Ngày: 2\n"), (text.Text, Assert.Single(Undo.Rows(text)).AsReceived));
    }

    [Fact]
    public void Any_edits_can_be_undone()
    {
        var gen =
            from words in Piece("a", "bb", "b", "\n", " ", "ă").Array[0, 40]
            from edits in Gen.Select(Gen.Int[0, 40], Gen.Int[0, 3], Piece("", "a", "b ", "cc", "bb")).Array[0, 8]
            select (Text: string.Concat(words), edits);
        gen.Sample(sample =>
        {
            var source = new SourceText("source.txt", sample.Text);
            var kept = new List<Edit>();
            foreach (var (start, length, reads) in sample.edits.OrderBy(e => e.Item1))
            {
                var from = Math.Max(start, kept.Count == 0 ? 0 : kept[^1].End + 1);
                if (from + length <= sample.Text.Length && length + reads.Length > 0)
                {
                    kept.Add(new Edit(from, length, reads, CorrectionClass.Ocr, "e", Bilingual.Same("mẫu")));
                }
            }

            var text = ReadingText.Apply(source, [.. kept]);
            return Undo.Restore(text.Text, Undo.Rows(text)) == sample.Text;
        });
    }

    private static Gen<string> Piece(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
