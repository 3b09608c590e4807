using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Checking;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing.Checking;

public class KeeperCheckTests
{
    private static readonly Place Here = new("content/known.yaml", 2, 3);

    private static readonly Diagnostic Outside = Rules.OutsideWithoutAddress.At(new Place("source.txt", 6, 41, 3), "45-nq-tw", "Nghị quyết số 45-NQ/TW");

    [Theory]
    [InlineData("DC6040", "45-nq-tw")]
    [InlineData("DC6040", null)]
    public void A_finding_that_a_keeper_knows_of_is_counted_and_not_told(string code, string? of) =>
        Assert.Equal((0, 1), Left(Outside, code, of));

    [Theory]
    [InlineData("DC6040", "46-nq-tw")]
    [InlineData("DC6041", null)]
    public void What_is_said_of_another_does_not_cover_it(string code, string? of) =>
        Assert.Equal((2, 0), Left(Outside, code, of));

    [Fact]
    public void An_error_cannot_be_known()
    {
        var (open, known) = Left(Rules.TargetUnlisted.At(new Place("source.txt", 1, 1), "a"), "DC5004", null);

        Assert.Equal((2, 0), (open, known));
    }

    [Fact]
    public void An_address_ends_the_finding()
    {
        var files = Repository.Valid();
        var invalid = Path.Combine(Repository.Fixtures, "invalid", "DC6040", "documents", "bao-cao-2025");
        foreach (var file in new[] { "source.txt", "document.yaml" })
        {
            files["documents/bao-cao-2025/" + file] = File.ReadAllText(Path.Combine(invalid, file));
        }

        files["outside.yaml"] = "documents:\n- id: 45-nq-tw\n  address: https://songmo.example/45\n";

        Assert.DoesNotContain(Check(new MemoryFolder(files)).Open, d => d.Code is "DC6040" or "DC6041");
    }

    [Fact]
    public void An_address_that_is_none_is_an_error()
    {
        var notes = KeeperNotes.Read(new MemoryFolder(new Dictionary<string, string> { ["outside.yaml"] = "documents:\n- id: a\n  address: songmo\n" }));

        Assert.Equal("DC1061", Assert.Single(notes.Diagnostics).Code);
    }

    [Fact]
    public void The_five_texts_leave_nothing_open_that_is_not_known() => Assert.Empty(Check(Repository.Content).Open);

    private static Findings Check(IContentFolder content) =>
        Pipeline.Check(Pipeline.Gather(content, new DiskFolder(Path.Combine(Repository.Root, "templates"))).Value!, [], []);

    private static (int Open, int Known) Left(Diagnostic found, string code, string? of)
    {
        var left = KeeperChecks.Open([found], new KeeperNotes([new KnownFinding(code, of, Bilingual.Same("vì thế"), Here)], []));
        return (left.Open.Length, left.Known);
    }
}
