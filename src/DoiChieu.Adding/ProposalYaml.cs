using System.Text;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Adding;

/// <summary>The two files of a document and their hashes.</summary>
/// <param name="IsTaken">Whether the source was taken out of the original, a paragraph a line; a text file is its own source, broken as it may be.</param>
internal sealed record Hashes(string OriginalFile, string OriginalName, string Original, string Source, bool IsTaken);

/// <summary>Writes document.yaml, with words in Vietnamese for those who keep the site: what was read and where, and what is wanted where nothing was.</summary>
internal static class ProposalYaml
{
    public static string Write(Proposal proposal, Hashes hashes, TextFormat form)
    {
        var yaml = new StringBuilder();
        var identity = proposal.Identity;
        Say(yaml, "Văn bản in gì về chính nó thì đã điền sẵn, kèm số dòng trong source.txt. Chỗ trống là chỗ cần người điền: xem bản gốc rồi ghi.");
        Put(yaml, "number", identity.Number, "số, ký hiệu như in, ví dụ \"12/NQ-HĐND\"; để trống nếu văn bản không có số");
        Put(yaml, "title", identity.Title, "bắt buộc: tên loại và trích yếu, ví dụ \"Nghị quyết về kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025\"");
        Put(yaml, "short_name", proposal.ShortName, "bắt buộc: tên ngắn để gọi trên trang, ví dụ \"12/NQ-HĐND\"");
        Say(yaml, string.Join(" · ", TextKinds.All.Select(k => $"{k.Name}: {k.Words}")));
        Bare(yaml, "kind", identity.Kind, "bắt buộc: chọn một trong các loại trên");
        Put(yaml, "issuer", identity.Issuer, "bắt buộc: cơ quan ban hành, viết đủ, ví dụ \"Hội đồng nhân dân thành phố Mây Trắng\"");
        Bare(yaml, "date", identity.Date, "ngày ban hành dạng năm-tháng-ngày, ví dụ 2020-12-08; để trống nếu văn bản không in ngày");
        Bare(yaml, "term", identity.Term, "nhiệm kỳ hay giai đoạn của văn bản, ví dụ 2021-2025; để trống nếu không có");
        Bare(yaml, "period", identity.Term, "thời hạn của chỉ tiêu khi câu và đề mục không nói, ví dụ 2021-2025");
        Bare(yaml, "territory", proposal.Territory, "bắt buộc: mã một địa bàn trong content/breaks.yaml");
        Say(yaml, "adopted: đã ban hành · submitted: mới trình, chưa thông qua · secondary: nguồn thuật lại (bài báo)");
        Bare(yaml, "authority", proposal.Authority, "bắt buộc: chọn một trong ba giá trị trên");
        Put(yaml, "caution", "", "điều phải nói cạnh mỗi con số, ví dụ \"báo cáo trình Đại hội, chưa phải nghị quyết đã thông qua\"; thường để trống");
        Line(yaml, "format", form is TextFormat.Markdown ? "markdown" : "plain", "");
        if (hashes.IsTaken)
        {
            Say(yaml, "mỗi đoạn một dòng: máy đã rút lời văn ra như vậy");
            Line(yaml, "lines", "whole", "");
        }

        Say(yaml, "mã kiểm của source.txt (lời văn) và của tệp nhận được; cả hai tệp không bao giờ sửa");
        Line(yaml, "sha256", hashes.Source, "");
        yaml.Append("original:\n  file: ").Append(hashes.OriginalFile).Append("\n  name: ").Append(Quoted(hashes.OriginalName)).Append("\n  sha256: ").Append(hashes.Original).Append('\n');
        return yaml.ToString();
    }

    private static void Put(StringBuilder yaml, string key, Recognised? found, string wanted)
    {
        if (found is { Value.Length: > 0 })
        {
            Say(yaml, Where(found));
            Line(yaml, key, Quoted(found.Value), "");
        }
        else
        {
            Line(yaml, key, "", wanted);
        }
    }

    private static void Put(StringBuilder yaml, string key, string value, string wanted) => Line(yaml, key, value.Length > 0 ? Quoted(value) : "", wanted);

    private static void Bare(StringBuilder yaml, string key, Recognised? found, string wanted)
    {
        if (found is { Value.Length: > 0 })
        {
            Say(yaml, Where(found));
        }

        Bare(yaml, key, found?.Value ?? "", wanted);
    }

    private static void Bare(StringBuilder yaml, string key, string value, string wanted) => Line(yaml, key, value, wanted);

    // What is filled in needs no comment on what is wanted.
    private static void Line(StringBuilder yaml, string key, string value, string wanted)
    {
        if (value.Length == 0 && wanted.Length > 0)
        {
            Say(yaml, wanted);
        }

        yaml.Append(key).Append(':').Append(value.Length > 0 ? " " : "").Append(value).Append('\n');
    }

    private static string Where(Recognised found) => $"dòng {found.Line}{(found.IsSure ? "" : ": chưa chắc, xem lại bản gốc")}";

    private static void Say(StringBuilder yaml, string words) => yaml.Append("# ").Append(words).Append('\n');

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
