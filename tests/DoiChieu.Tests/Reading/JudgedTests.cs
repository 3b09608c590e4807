using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

/// <summary>Who judged, and when.</summary>
public class JudgedTests
{
    private const string Signature = "judged: { who: ban biên tập, when: 2026-11-23 }\n";

    private const string Doubtful = "corrections:\n- { id: a, line: 1, as_received: hệ, class: doubtful, reason: có thể thừa }\n";

    [Fact]
    public void A_file_signs_all_its_entries() =>
        Assert.Equal(new Judged(new("ban biên tập", ""), new DateOnly(2026, 11, 23)), Corrections(Signature + Doubtful).Value!.Corrections[0].Judged);

    [Fact]
    public void An_entry_that_signs_itself_is_judged_by_its_own_words() =>
        Assert.Equal("người khác", Corrections(Signature + Doubtful.Replace("reason: có thể thừa", "reason: có thể thừa, judged: { who: người khác, when: 2026-12-01 }", StringComparison.Ordinal)).Value!.Corrections[0].Judged.Who.Vietnamese);

    [Fact]
    public void A_doubtful_place_that_nobody_signed_is_an_error_at_its_entry()
    {
        var problem = Assert.Single(Corrections(Doubtful).Diagnostics);

        Assert.Equal((Rules.JudgementUnsigned, 2), (problem.Rule, problem.Place.Line));
    }

    [Fact]
    public void A_correction_that_anyone_can_check_on_the_paper_needs_no_signature() =>
        Assert.Empty(Corrections("corrections:\n- { id: a, line: 1, as_received: hệ, reads: hề, class: ocr, reason: mất dấu }\n").Diagnostics);

    [Theory]
    [InlineData("judged: { when: 2026-11-23 }\n", "DC1006")]
    [InlineData("judged: { who: ban biên tập }\n", "DC1006")]
    [InlineData("judged: { who: ban biên tập, when: hôm qua }\n", "DC1007")]
    [InlineData("judged: { who: ban biên tập, when: 2026-11-23, where: đây }\n", "DC1005")]
    [InlineData("judged: ban biên tập\n", "DC1017,DC1030")]
    public void Half_a_signature_is_an_error(string signature, string codes) =>
        Assert.Equal(codes, string.Join(',', Corrections(signature + Doubtful).Diagnostics.Select(d => d.Code)));

    [Fact]
    public void Many_unsigned_entries_of_a_file_are_told_once()
    {
        var problem = Assert.Single(Corrections(Doubtful + "- { id: b, line: 1, as_received: thừa, class: doubtful, reason: có thể thừa }\n").Diagnostics);

        Assert.Equal(["2", "a"], problem.Arguments);
    }

    [Theory]
    [InlineData("", "ban biên tập")]
    [InlineData("judged_otherwise:\n- { pairs: [ty-le-ngheo], judged: { who: người khác, when: 2026-12-01 } }\n", "người khác")]
    public void A_pair_is_signed_by_its_comparison_unless_listed_otherwise(string more, string who)
    {
        var files = Repository.Valid();
        files[Comparison] += more;

        var read = CuratedReader.Read(new MemoryFolder(files));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(who, Assert.Single(read.Value.Comparisons).Pairs.Single(p => p.Id == "ty-le-ngheo").Judged.Who.Vietnamese);
    }

    [Theory]
    [InlineData("judged_otherwise:\n- { pairs: [khong-co], judged: { who: người khác, when: 2026-12-01 } }\n", "DC1031")]
    [InlineData("judged_otherwise:\n- { pairs: [ty-le-ngheo] }\n", "DC1030")]
    [InlineData("judged_otherwise: ai đó\n", "DC1018")]
    public void A_list_of_other_judges_is_checked(string more, string code)
    {
        var files = Repository.Valid();
        files[Comparison] += more;

        Assert.Equal([code], CuratedReader.Read(new MemoryFolder(files)).Diagnostics.Select(d => d.Code));
    }

    private const string Comparison = "comparisons/2020-2025--2025-2030/comparison.yaml";

    private static Outcome<DocumentFiles?> Corrections(string yaml)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["documents/a/source.txt"] = "hệ thừa",
            ["documents/a/document.yaml"] = $"title: A\nshort_name: A\nkind: report\nissuer: A\nterritory: a\nauthority: adopted\nformat: plain\nsha256: {new SourceText("s", "hệ thừa").Sha256}\n",
            ["documents/a/corrections.yaml"] = yaml,
        };
        return DocumentReader.Read(new MemoryFolder(files), "a");
    }
}
