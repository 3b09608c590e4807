using DoiChieu.Relating.Following;

namespace DoiChieu.Tests.Relating;

/// <summary>Tasks of earlier texts that already name a target: every one was read, and that of a result (31-NQ/ĐH, line 19: “hướng tới đô thị thông minh”) is none.</summary>
public class TaskMentionTests
{
    private static readonly Lazy<IEnumerable<TaskMention>> Found =
        new(() => TaskMentions.Find([LineageGoldTests.Map.Value], GoldTargets.Relations.Value.Value, [.. Repository.Documents.Select(Repository.Tree)]));

    [Fact]
    public void Every_task_that_names_a_later_target_is_found_once_a_text_and_no_other() =>
        Assert.Equal(
            [
                "59-nq-tw-2020#muc-iii_khoan-2_gach-n1 do-thi-thong-minh: đô thị thông minh",
                "31-nq-dh-2020#khoan-1-2-3_y-4_doan-n1 do-thi-thong-minh: đô thị thông minh",
                "17-ctr-ubnd-2021#muc-v_khoan-2_doan-n6 do-thi-thong-minh: đô thị thông minh",
                "17-ctr-ubnd-2021#muc-v_khoan-4_doan-n2 chi-so-dieu-hanh: PCI",
                "17-ctr-ubnd-2021#muc-v_khoan-10_diem-b tinh-gian-bien-che: tinh giản biên chế",
                "17-ctr-ubnd-2021#muc-v_khoan-10_diem-c_doan-n2 dich-vu-cong-truc-tuyen: sử dụng dịch vụ công trực tuyến",
            ],
            Found.Value.Select(m => $"{m.Document}#{m.Anchor} {m.Indicator}: {m.Words}"));

    [Fact]
    public void A_short_form_that_several_targets_print_names_none_of_them() => Assert.DoesNotContain(Found.Value, m => m.Words == "GRDP");
}
