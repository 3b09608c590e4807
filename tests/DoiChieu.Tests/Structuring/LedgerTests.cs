using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

public class LedgerTests
{
    private const string File = "content/documents/mau/anchors.jsonl";
    private const string Published = "I. MỘT\nAi.\nBi.\nCi.";

    [Fact]
    public void A_first_release_publishes_every_anchor() =>
        Assert.Equal(
            """
            {"id":"muc-i","first_published":"2026-11-23","hash":"01459f1a01f08e6e","state":"live","to":[],"line":1,"words":"MỘT"}
            {"id":"muc-i_doan-n1","first_published":"2026-11-23","hash":"d269cba63060e213","state":"live","to":[],"line":2,"words":"Ai."}

            """,
            Ledger.Write(Cut.Tree("I. MỘT\nAi."), AnchorLedger.Empty(File), "2026-11-23"));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var text = Ledger.Write(Cut.Tree(Published), AnchorLedger.Empty(File), "2026-11-23");

        Assert.Equal(text, Ledger.Write(Cut.Tree(Published), Read(text), "2027-01-01"));
    }

    [Fact]
    public void A_paragraph_put_on_top_moves_no_other_anchor() =>
        Assert.Equal(
            ["muc-i", "muc-i_doan-n4", "muc-i_doan-n1", "muc-i_doan-n2", "muc-i_doan-n3"],
            Decided("I. MỘT\nMới.\nAi.\nBi.\nCi."));

    [Fact]
    public void A_mended_accent_leaves_words_what_they_are() =>
        Assert.Equal(["muc-i", "muc-i_doan-n1", "muc-i_doan-n2", "muc-i_doan-n3"], Decided("I. MỘT\nÁi.\nBì.\nCi."));

    [Fact]
    public void Changed_words_keep_the_anchor_of_their_place() =>
        Assert.Equal(["muc-i", "muc-i_doan-n1", "muc-i_doan-n2", "muc-i_doan-n3"], Decided("I. MỘT\nAi.\nBi đã khác.\nCi."));

    [Fact]
    public void Paragraphs_that_change_places_take_their_anchors_along() =>
        Assert.Equal(["muc-i", "muc-i_doan-n2", "muc-i_doan-n1", "muc-i_doan-n3"], Decided("I. MỘT\nBi.\nAi.\nCi."));

    [Fact]
    public void Words_published_twice_stay_where_they_stand()
    {
        var ledger = Read(Ledger.Write(Cut.Tree("I. MỘT\nAi.\nII. HAI\nAi."), AnchorLedger.Empty(File), "2026-11-23"));

        var decided = Ledger.Apply(Cut.Tree("I. MỘT\nBi.\nII. HAI\nAi."), ledger);

        // Other words in the place of the first are another paragraph.
        Assert.Equal(["muc-i", "muc-i_doan-n2", "muc-ii", "muc-ii_doan-n1"], decided.Value.Sections.Select(s => s.Anchor));
    }

    [Fact]
    public void Words_published_twice_that_move_take_their_anchors_in_their_order()
    {
        var ledger = Read(Ledger.Write(Cut.Tree("I. MỘT\nAi.\nAi.\nII. HAI\nBi."), AnchorLedger.Empty(File), "2026-11-23"));

        var decided = Ledger.Apply(Cut.Tree("I. MỘT\nBi.\nII. HAI\nAi.\nAi."), ledger);

        Assert.Equal(["muc-i", "muc-ii_doan-n1", "muc-ii", "muc-i_doan-n1", "muc-i_doan-n2"], decided.Value.Sections.Select(s => s.Anchor));
    }

    [Fact]
    public void A_release_renews_the_hash_of_words_that_changed_and_keeps_their_date()
    {
        const string Changed = "I. MỘT\nAi.\nBi đã khác.\nCi.";
        var first = Ledger.Write(Cut.Tree(Changed), AnchorLedger.Empty(File), "2026-11-23");

        Assert.Equal(first, Ledger.Write(Cut.Tree(Changed), PublishedLedger(), "2027-01-01"));
    }

    [Fact]
    public void A_new_section_takes_the_anchor_its_parent_was_published_under()
    {
        var ledger = Read(Ledger.Write(Cut.Tree("I. MỘT\n- Về A: ai.\n- Về B: bi."), AnchorLedger.Empty(File), "2026-11-23"));

        var decided = Ledger.Apply(Cut.Tree("I. MỘT\n- Về C: ci.\n- Về A: ai.\nThêm.\n- Về B: bi."), ledger);

        Assert.Equal(["muc-i", "muc-i_gach-n3", "muc-i_gach-n1", "muc-i_gach-n1_doan-n1", "muc-i_gach-n2"], decided.Value.Sections.Select(s => s.Anchor));
        Assert.Equal("muc-i_gach-n1", decided.Value.Sections[3].Parent);
    }

    [Fact]
    public void A_published_anchor_without_a_paragraph_is_an_error_that_names_it()
    {
        var lost = Assert.Single(Ledger.Apply(Cut.Tree("I. MỘT\nAi.\nBi."), PublishedLedger()).Diagnostics);

        Assert.Equal(("DC3007", File, 4), (lost.Code, lost.Place.File, lost.Place.Line));
        Assert.Equal(["muc-i_doan-n3", "2026-11-23", "Ci.", "4"], lost.Arguments);
    }

    [Theory]
    [InlineData("\"withdrawn\",\"to\":[]")]
    [InlineData("\"merged\",\"to\":[\"muc-i_doan-n2\"]")]
    [InlineData("\"split\",\"to\":[\"muc-i_doan-n1\",\"muc-i_doan-n2\"]")]
    public void A_redirect_or_a_tombstone_settles_it(string state) =>
        Assert.Empty(Ledger.Apply(Cut.Tree("I. MỘT\nAi.\nBi."), Retired(state)).Diagnostics);

    [Theory]
    [InlineData("DC3008", "\"moved\",\"to\":[\"muc-ix\"]")]
    [InlineData("DC3008", "\"merged\",\"to\":[\"muc-ix\"]")]
    [InlineData("DC3008", "\"split\",\"to\":[\"muc-i_doan-n1\",\"muc-ix\"]")]
    [InlineData("DC3010", "\"moved\",\"to\":[]")]
    [InlineData("DC3010", "\"merged\",\"to\":[\"muc-i_doan-n1\",\"muc-i_doan-n2\"]")]
    [InlineData("DC3010", "\"split\",\"to\":[\"muc-i_doan-n1\"]")]
    [InlineData("DC3010", "\"split\",\"to\":[\"muc-i_doan-n1\",\"muc-i_doan-n1\"]")]
    [InlineData("DC3010", "\"withdrawn\",\"to\":[\"muc-i\"]")]
    [InlineData("DC3011", "\"moved\",\"to\":[\"muc-i_doan-n3\"]")]
    public void A_redirect_that_leads_nowhere_or_to_too_few_is_an_error_at_its_line(string code, string state)
    {
        var wrong = Assert.Single(Ledger.Apply(Cut.Tree("I. MỘT\nAi.\nBi."), Retired(state)).Diagnostics);

        Assert.Equal((code, File, 4), (wrong.Code, wrong.Place.File, wrong.Place.Line));
    }

    [Fact]
    public void A_retired_anchor_is_never_given_again() =>
        Assert.Equal(
            ["muc-i", "muc-i_doan-n1", "muc-i_doan-n2", "muc-i_doan-n4"],
            Ledger.Apply(Cut.Tree("I. MỘT\nAi.\nBi.\nMới."), Retired("\"withdrawn\",\"to\":[]")).Value.Sections.Select(s => s.Anchor));

    [Theory]
    [InlineData("không phải JSON", "DC3005")]
    [InlineData("[]", "DC3005")]
    [InlineData("{\"id\":\"a\"}", "DC3005")]
    [InlineData("{\"id\":\"\",\"first_published\":\"\",\"hash\":\"\",\"state\":\"live\",\"to\":[]}", "DC3005")]
    [InlineData("{\"id\":\"a\",\"first_published\":\"\",\"hash\":\"\",\"state\":\"dead\",\"to\":[]}", "DC3005")]
    [InlineData("{\"id\":\"a\",\"first_published\":\"\",\"hash\":\"\",\"state\":\"live\",\"to\":\"b\"}", "DC3005")]
    [InlineData("{\"id\":\"a\",\"first_published\":\"\",\"hash\":\"\",\"state\":\"live\",\"to\":[]}\n{\"id\":\"a\",\"first_published\":\"\",\"hash\":\"\",\"state\":\"live\",\"to\":[]}", "DC3006")]
    public void A_broken_ledger_is_an_error_at_its_line(string text, string code) =>
        Assert.Equal(code, Assert.Single(Ledger.Read(new SourceText(File, text)).Diagnostics).Code);

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_published_anchor_of_the_five_texts_resolves(string id)
    {
        var path = Path.Combine(Repository.Root, "content", "documents", id, "anchors.jsonl");
        var ledger = Read(System.IO.File.ReadAllText(path));

        var decided = Ledger.Apply(Repository.Tree(id), ledger);

        Assert.Empty(decided.Diagnostics);
        Assert.NotEmpty(ledger.Entries);
    }

    private static IEnumerable<string> Decided(string text)
    {
        var decided = Ledger.Apply(Cut.Tree(text), PublishedLedger());
        Assert.Empty(decided.Diagnostics);
        return decided.Value.Sections.Select(s => s.Anchor);
    }

    private static AnchorLedger PublishedLedger() => Read(Ledger.Write(Cut.Tree(Published), AnchorLedger.Empty(File), "2026-11-23"));

    private static AnchorLedger Retired(string state)
    {
        var lines = Ledger.Write(Cut.Tree(Published), AnchorLedger.Empty(File), "2026-11-23").Split('\n');
        lines[3] = lines[3].Replace("\"live\",\"to\":[]", state + ",\"since\":\"2027-01-15\",\"reason\":\"mẫu\"");
        return Read(string.Join('\n', lines));
    }

    private static AnchorLedger Read(string text)
    {
        var read = Ledger.Read(new SourceText(File, text));
        Assert.Empty(read.Diagnostics);
        return read.Value;
    }
}
