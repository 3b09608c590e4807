using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>What happens to links when a text or a rule changes: published in one form, read in another.</summary>
public class LedgerChangeTests
{
    private const string Later = "2027-01-15";

    [Fact]
    public void A_renamed_heading_keeps_its_anchor() =>
        Assert.Equal(
            ["muc-i", "muc-i_doan-n1", "muc-ii", "muc-ii_doan-n1"],
            Now("I. MỤC ĐÍCH\nAi đó.\nII. YÊU CẦU\nBi đó.", "I. SỰ CẦN THIẾT\nAi đó.\nII. YÊU CẦU\nBi đó."));

    [Fact]
    public void A_renamed_heading_keeps_its_anchor_when_the_rules_call_it_otherwise()
    {
        var tree = Cut.Tree("I. SỰ CẦN THIẾT\nAi đó.");
        var called = tree with { Sections = [.. tree.Sections.Select(s => s with { Anchor = s.Anchor.Replace("muc-i", "phan-i", StringComparison.Ordinal), Parent = s.Parent?.Replace("muc-i", "phan-i", StringComparison.Ordinal) })] };

        var decided = Ledger.Apply(called, Published("I. SỰ CẦN THIẾT\nAi đó."));

        Assert.Equal(["muc-i", "muc-i_doan-n1"], decided.Value.Sections.Select(s => s.Anchor));
        Assert.Equal("muc-i", decided.Value.Sections[1].Parent);
    }

    [Fact]
    public void A_heading_over_other_paragraphs_is_another_heading() =>
        Assert.Contains(Apply("I. MỤC ĐÍCH\nAi đó.\nII. YÊU CẦU\nBi đó.", "I. SỰ CẦN THIẾT\nCi khác.\nII. YÊU CẦU\nBi đó.").Diagnostics, d => d.Code == "DC3009" && d.Arguments[0] == "muc-i");

    [Fact]
    public void A_point_d_put_before_đ_moves_neither() =>
        Assert.Equal(
            ["khoan-1", "khoan-1_diem-d", "khoan-1_diem-dd", "khoan-1_diem-e"],
            Now("1. Một\nd) Bốn là đây.\nđ) Năm là đây.", "1. Một\nd) Bốn là đây.\nđ) Năm là đây.\ne) Sáu là đây."));

    [Fact]
    public void A_paragraph_mended_and_pushed_down_keeps_its_anchor() =>
        Assert.Equal(
            ["muc-i", "muc-i_doan-n4", "muc-i_doan-n1", "muc-i_doan-n2", "muc-i_doan-n3"],
            Now("I. MỘT\nPhát triển kinh tế xã hội vùng.\nBi đó.\nCi đó.", "I. MỘT\nMới hẳn.\nPhát triển kinh tế - xã hội của vùng.\nBi đó.\nCi đó."));

    [Fact]
    public void Another_number_is_another_meaning()
    {
        var wrong = Assert.Single(Apply("I. MỘT\nTỷ lệ đô thị hóa đạt 76%.", "I. MỘT\nTỷ lệ đô thị hóa đạt 86%.").Diagnostics);

        Assert.Equal(("DC3009", "source.txt", 2), (wrong.Code, wrong.Place.File, wrong.Place.Line));
        Assert.Equal(["muc-i_doan-n1", "Tỷ lệ đô thị hóa đạt 76%.", "Tỷ lệ đô thị hóa đạt 86%."], wrong.Arguments);
    }

    [Fact]
    public void A_keeper_may_say_that_it_is_the_same_paragraph()
    {
        var kept = Apply("I. MỘT\nTỷ lệ đạt 76%.", "I. MỘT\nTỷ lệ đạt 86%.", new LedgerChange("muc-i_doan-n1", AnchorState.Live, []));

        Assert.Empty(kept.Diagnostics);
        Assert.Contains("\"words\":\"Tỷ lệ đạt 86%.\"", Ledger.Write(kept.Value, kept.Value.Ledger, Later), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_paragraph_is_not_the_paragraph_and_both_halves_are_proposed()
    {
        const string Before = "I. MỘT\nPhát triển nhanh và bền vững; xây dựng Đảng trong sạch, vững mạnh.";
        const string After = "I. MỘT\nPhát triển nhanh và bền vững;\nxây dựng Đảng trong sạch, vững mạnh.";
        var cut = Apply(Before, After);
        Assert.Equal("DC3009", Assert.Single(cut.Diagnostics).Code);

        var advice = Assert.Single(LedgerAdvice.For(cut.Value));

        Assert.Equal(("muc-i_doan-n1", AnchorState.Split), (advice.Id, advice.State));
        var settled = Apply(Before, After, advice);
        Assert.Empty(settled.Diagnostics);
        Assert.Equal(["Phát triển nhanh và bền vững;", "xây dựng Đảng trong sạch, vững mạnh."], Assert.Single(settled.Value.Retired).To.Select(to => Words(settled.Value, to)));
    }

    [Fact]
    public void A_paragraph_taken_into_another_is_proposed_to_be_merged()
    {
        const string Before = "I. MỘT\nPhát triển nhanh và bền vững.\nGiữ vững ổn định.";
        const string After = "I. MỘT\nPhát triển nhanh và bền vững. Giữ vững ổn định.";

        var advice = Assert.Single(LedgerAdvice.For(Apply(Before, After).Value));

        Assert.Equal(("muc-i_doan-n2", AnchorState.Merged, "muc-i_doan-n1"), (advice.Id, advice.State, Assert.Single(advice.To)));
        Assert.True(Assert.Single(Apply(Before, After, advice).Value.Retired).IsAlias);
    }

    [Fact]
    public void Words_that_are_gone_are_kept_with_reason_and_place()
    {
        var settled = Apply("I. MỘT\nAi đó.\nBi đó.\nCi đó.", "I. MỘT\nAi đó.\nCi đó.", new LedgerChange("muc-i_doan-n2", AnchorState.Withdrawn, []));
        Assert.Empty(settled.Diagnostics);

        var gone = Assert.Single(settled.Value.Retired);

        Assert.Equal(("Bi đó.", 3, Later, "mẫu", "muc-i_doan-n1"), (gone.Published.Words, gone.Published.SourceLine, gone.Published.Since, gone.Published.Reason, gone.Behind));
    }

    [Fact]
    public void A_redirect_goes_on_to_where_its_target_went()
    {
        var text = "I. MỘT\nAi đó.";
        var settled = Apply(
            "I. MỘT\nAi đó.\nBi đó.\nCi đó.", text, new LedgerChange("muc-i_doan-n3", AnchorState.Moved, ["muc-i_doan-n2"]), new LedgerChange("muc-i_doan-n2", AnchorState.Merged, ["muc-i_doan-n1"]));

        Assert.Empty(settled.Diagnostics);
        Assert.All(settled.Value.Retired, retired => Assert.Equal(["muc-i_doan-n1"], retired.To));
    }

    [Fact]
    public void A_circle_of_redirects_is_one_error()
    {
        var wrong = Assert.Single(Apply(
            "I. MỘT\nAi đó.\nBi đó.\nCi đó.", "I. MỘT\nAi đó.", new LedgerChange("muc-i_doan-n3", AnchorState.Moved, ["muc-i_doan-n2"]), new LedgerChange("muc-i_doan-n2", AnchorState.Merged, ["muc-i_doan-n3"])).Diagnostics);

        Assert.Equal(("DC3011", 3, "muc-i_doan-n2 → muc-i_doan-n3 → muc-i_doan-n2"), (wrong.Code, wrong.Place.Line, wrong.Arguments[0]));
    }

    [Fact]
    public void An_old_address_of_words_that_still_stand_there_is_an_error_at_the_words()
    {
        var wrong = Assert.Single(Apply("I. MỘT\nAi đó.\nBi đó.", "I. MỘT\nAi đó.\nBi đó.", new LedgerChange("muc-i_doan-n2", AnchorState.Merged, ["muc-i_doan-n1"])).Diagnostics);

        Assert.Equal(("DC3012", "source.txt", 3), (wrong.Code, wrong.Place.File, wrong.Place.Line));
    }

    [Fact]
    public void A_retired_anchor_without_a_reason_is_an_error()
    {
        var ledger = Published("I. MỘT\nAi đó.\nBi đó.");
        var silent = ledger with { Entries = [.. ledger.Entries.Select(e => e.Id == "muc-i_doan-n2" ? e with { State = AnchorState.Withdrawn } : e)] };

        Assert.Equal("DC3013", Assert.Single(Ledger.Apply(Cut.Tree("I. MỘT\nAi đó."), silent).Diagnostics).Code);
    }

    [Fact]
    public void A_release_writes_lines_in_the_order_of_the_text_and_old_addresses_where_they_stood()
    {
        var settled = Apply("I. MỘT\nAi đó.\nBi đó.\nCi đó.", "I. MỘT\nMới hẳn.\nAi đó.\nCi đó.", new LedgerChange("muc-i_doan-n2", AnchorState.Withdrawn, []));

        var lines = Ledger.Read(new SourceText("anchors.jsonl", Ledger.Write(settled.Value, settled.Value.Ledger, Later))).Value.Entries;

        Assert.Equal(["muc-i", "muc-i_doan-n4", "muc-i_doan-n1", "muc-i_doan-n2", "muc-i_doan-n3"], lines.Select(e => e.Id));
        Assert.Equal(["2026-11-23", Later, "2026-11-23", "2026-11-23", "2026-11-23"], lines.Select(e => e.FirstPublished));
        Assert.Equal(("Bi đó.", "mẫu"), (lines[3].Words, lines[3].Reason));
    }

    [Fact]
    public void A_line_of_an_older_ledger_keeps_its_place()
    {
        var old = Published("I. MỘT\nAi đó.") is var ledger ? ledger with { Entries = [.. ledger.Entries.Select(e => e with { Words = "" })] } : null!;

        Assert.Equal(["muc-i", "muc-i_doan-n1"], Ledger.Apply(Cut.Tree("I. MỘT\nHoàn toàn khác."), old).Value.Sections.Select(s => s.Anchor));
    }

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Rules_that_give_every_section_another_name_lose_no_published_link(string id)
    {
        var tree = Repository.Tree(id);
        var ledger = Publish(tree);
        var other = tree with { Sections = [.. tree.Sections.Select(s => s with { Anchor = "x-" + s.Anchor, Parent = s.Parent is { } parent ? "x-" + parent : null })] };

        var decided = Ledger.Apply(other, ledger);

        Assert.Empty(decided.Diagnostics);
        Assert.Equal(tree.Sections.Select(s => s.Anchor), decided.Value.Sections.Select(s => s.Anchor));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_section_found_anew_anywhere_moves_no_published_link(string id)
    {
        var tree = Repository.Tree(id);
        var text = tree.Sections.MaxBy(s => s.Span.Length)!;
        var (first, second) = Halves(tree, text);

        // The rules now find a paragraph more: what was published is what it was without it.
        var published = Publish(tree with { Sections = [.. tree.Sections.Where(s => s != text)] });
        var decided = Ledger.Apply(tree with { Sections = [.. tree.Sections.SelectMany(s => s == text ? [first, second] : (Section[])[s])] }, published);

        Assert.Empty(decided.Diagnostics.Where(d => d.Code != "DC3001"));
        Assert.Equal(published.Entries.Select(e => (e.Id, e.Words)), published.Entries.Select(e => (e.Id, Words(decided.Value, e.Id))));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_section_cut_in_two_is_named_with_its_words_and_settled_by_the_advice(string id)
    {
        var tree = Repository.Tree(id);
        var text = tree.Sections.Where(s => s.Kind is SectionKind.Text or SectionKind.Bullet).MaxBy(s => s.Span.Length)!;
        var (first, second) = Halves(tree, text);
        var cut = tree with { Sections = [.. tree.Sections.SelectMany(s => s == text ? [first, second] : (Section[])[s])] };
        var refused = Ledger.Apply(cut, Publish(tree));
        Assert.Equal([text.Anchor], refused.Diagnostics.Select(d => d.Arguments[0]));

        var settled = Ledger.Apply(cut, new LedgerChanges(LedgerAdvice.For(refused.Value), Later, "mẫu").In(Publish(tree)));

        Assert.Empty(settled.Diagnostics);
        Assert.Equal([tree.Words(first).Text, tree.Words(second).Text], Assert.Single(settled.Value.Retired, r => r.Id == text.Anchor).To.Select(to => Words(settled.Value, to)));
        Assert.All(tree.Sections.Where(s => s != text), s => Assert.Equal(tree.Words(s).Text, Words(settled.Value, s.Anchor)));
    }

    private static (Section First, Section Second) Halves(DocumentTree tree, Section section)
    {
        var words = tree.Words(section);
        var middle = words.Text.IndexOf(' ', words.Text.Length / 2);
        return (
            section with { Runs = [words.ToReading(0, middle)] },
            section with { Anchor = section.Anchor + "-nua-sau", Runs = [words.ToReading(middle + 1, words.Text.Length - middle - 1)], Parent = section.Parent, MarkerSpan = null });
    }

    private static string Words(DocumentTree tree, string anchor) => tree.Words(tree.Sections.Single(s => s.Anchor == anchor)).Text;

    private static IEnumerable<string> Now(string before, string after)
    {
        var applied = Apply(before, after);
        Assert.Empty(applied.Diagnostics);
        return applied.Value.Sections.Select(s => s.Anchor);
    }

    private static Outcome<DocumentTree> Apply(string before, string after, params ImmutableArray<LedgerChange> changes) =>
        Ledger.Apply(Cut.Text(after).Value, new LedgerChanges(changes, Later, "mẫu").In(Published(before)));

    private static AnchorLedger Published(string text) => Publish(Cut.Text(text).Value);

    private static AnchorLedger Publish(DocumentTree tree) =>
        Ledger.Read(new SourceText("anchors.jsonl", Ledger.Write(tree, AnchorLedger.Empty("anchors.jsonl"), "2026-11-23"))).Value;
}
