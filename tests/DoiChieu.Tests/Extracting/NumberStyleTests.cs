using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>One text prints `172.033,5`, another `172,033.5`: its other numbers tell which, or its folder does.</summary>
public class NumberStyleTests
{
    private const string Vietnamese = "Tỷ lệ đô thị hóa đạt 40,5%; tỷ lệ nước sạch đạt 97,5%";
    private const string English = "Tỷ lệ đô thị hóa đạt 40.5%; tỷ lệ nước sạch đạt 97.5%";
    private const string Mixed = "Tỷ lệ đô thị hóa đạt 40,5%; tỷ lệ nước sạch đạt 97,5%; tỷ lệ che phủ rừng đạt 54.2%; tỷ lệ hộ nghèo đạt 1.5%";

    [Theory]
    [InlineData(Vietnamese, "12,500 triệu tấn", 12.5)]
    [InlineData(Vietnamese, "172.033 tỷ đồng", 172033)]
    [InlineData(English, "12,500 tỷ đồng", 12500)]
    [InlineData(English, "2.607 triệu người", 2.607)]
    [InlineData(English, "1,234,567 tỷ đồng", 1234567)]
    [InlineData(English, "1,234.5 tỷ đồng", 1234.5)]
    [InlineData(English, "1.234.567 tỷ đồng", 1234567)]
    [InlineData(English, "5 tỷ đồng", 5)]
    [InlineData("Tỷ lệ đô thị hóa đạt 40.5%", "172.033 tỷ đồng", 172033)]
    public void A_number_is_read_as_the_others_of_its_text_are_printed(string others, string value, double number) =>
        Assert.Equal((decimal)number, Find($"{others}; giá trị sản xuất đạt {value}.").Value[^1].Low);

    [Fact]
    public void A_text_that_prints_both_ways_is_asked_about() =>
        Assert.Equal("DC4110", Assert.Single(Find(Mixed + "; giá trị sản xuất đạt 12,500 tỷ đồng.").Diagnostics).Code);

    [Theory]
    [InlineData(NumberSigns.English, 12500)]
    [InlineData(NumberSigns.Vietnamese, 12.5)]
    public void Its_folder_may_say_which(NumberSigns signs, double number)
    {
        var found = Find(Mixed + "; giá trị sản xuất đạt 12,500 tỷ đồng.", signs);

        Assert.Empty(found.Diagnostics);
        Assert.Equal((decimal)number, found.Value[^1].Low);
    }

    [Theory]
    [InlineData("numbers: english\n", NumberSigns.English)]
    [InlineData("numbers: vietnamese\n", NumberSigns.Vietnamese)]
    [InlineData("", null)]
    public void The_key_numbers_of_document_yaml_is_read(string key, NumberSigns? signs)
    {
        var source = new SourceText("source.txt", "I. Chỉ tiêu\n");
        var yaml = $"title: A\nshort_name: A\nkind: report\nissuer: A\nterritory: a\nauthority: adopted\nformat: plain\nsha256: {source.Sha256}\n{key}";
        var read = DocumentReader.Read(new MemoryFolder(new Dictionary<string, string>(StringComparer.Ordinal) { ["documents/a/source.txt"] = "I. Chỉ tiêu\n", ["documents/a/document.yaml"] = yaml }), "a");

        Assert.Equal(signs, read.Value!.Metadata.Numbers);
    }

    private static Outcome<System.Collections.Immutable.ImmutableArray<Measure>> Find(string text, NumberSigns? signs = null)
    {
        var files = Samples.Document("2. Chỉ tiêu cụ thể\n(1) " + text);
        files = files with { Metadata = files.Metadata with { Numbers = signs } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
    }
}
