using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Publishing;

public class ConclusionWordsTests
{
    [Fact]
    public void The_phrases_of_the_pages_are_those_of_the_data()
    {
        var path = Path.Combine(Repository.Root, "templates", "words.vi.yaml");
        var words = InterfaceWords.Read(new SourceText(path, File.ReadAllText(path))).Value!;

        Assert.Equal(
            Enum.GetValues<Summary>().Select(s => s.Phrase().Vietnamese).Order(StringComparer.Ordinal),
            Conclusions.Keys.Select(key => words["verdict", key]).Order(StringComparer.Ordinal));
    }
}
