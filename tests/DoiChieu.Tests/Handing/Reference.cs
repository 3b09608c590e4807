using System.CommandLine;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using DoiChieu.Cli;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Handing;

/// <summary>The reference: every command, key and code, in one language, as the code says them.</summary>
internal sealed class Reference(Language language)
{
    private static readonly FrozenDictionary<string, string> Vietnamese = File.ReadLines(Path.Combine(Repository.Root, "tests", "DoiChieu.Tests", "Handing", "commands.tsv"))
        .Select(line => line.Split('\t')).ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

    public static readonly IReadOnlyList<Rule> Rules =
        [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Rule>().OrderBy(r => r.Code, StringComparer.Ordinal)];

    private readonly StringBuilder text = new();

    public string Write()
    {
        text.Append(Say(
            "# Tham khảo\n\nMọi lệnh, mọi khóa, mọi mã. Tệp này do mã nguồn viết ra (`dotnet cake --target=Reference`); một phép thử giữ cho nó khớp. Bản tiếng Anh: [reference.md](reference.md).\n",
            "# Reference\n\nEvery command, key and code. The code writes this file (`dotnet cake --target=Reference`), and a test fails where the two differ. In Vietnamese: [tham-khao.md](tham-khao.md).\n"));
        Commands();
        Keys();
        Codes();
        return text.ToString();
    }

    private void Commands()
    {
        var root = CommandTree.Create();
        text.Append($"\n## {Say("Lệnh", "Commands")}\n\n{Words(root.Description)}\n");
        foreach (var command in root.Subcommands)
        {
            var arguments = string.Concat(command.Arguments.Select(a => $" <{a.Name}>"));
            text.Append($"\n### `doichieu {command.Name}{arguments}`\n\n{Words(command.Description)}\n\n");
            text.Append($"| {Say("ghi", "write")} | {Say("nghĩa", "what it is")} |\n|---|---|\n");
            foreach (var argument in command.Arguments)
            {
                text.Append($"| `<{argument.Name}>` | {Words(argument.Description)} |\n");
            }

            foreach (var option in command.Options.Where(o => !o.Hidden && o.Description is not null))
            {
                var names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Prepend(option.Name).Select(n => $"`{n}`"));
                text.Append($"| {names} | {Words(option.Description)}{(option.Required ? Say(" (bắt buộc)", " (required)") : "")} |\n");
            }
        }

        text.Append(Say(
            "\nMọi lệnh có `--help`. Mã thoát: 0 xong, 1 dòng lệnh sai, 2 nội dung có lỗi (không công bố gì, trang cũ còn nguyên), 70 lỗi của chương trình.\n",
            "\nEvery command has `--help`. Exit codes: 0 done, 1 wrong command line, 2 content errors (nothing is published, the last good site stays), 70 a bug of the program.\n"));
    }

    private void Keys()
    {
        text.Append($"\n## {Say("Khóa và cột của nội dung", "Keys and columns of the content")}\n\n");
        text.Append(Say(
            "Đường dẫn tính từ `content/`. * là bắt buộc. Khóa lạ là lỗi (DC1005); cột của tệp CSV phải đủ và đúng thứ tự này (DC1009).\n",
            "Paths are below `content/`. * must be there. A key that is not listed is an error (DC1005); a CSV file has exactly these columns, in this order (DC1009).\n"));
        foreach (var file in KeyWords.All.GroupBy(k => k.File, StringComparer.Ordinal))
        {
            text.Append($"\n### {(file.Key == "*" ? Say("Ở nhiều tệp", "In many files") : $"`{file.Key}`")}\n\n");
            text.Append($"| {(file.Key.EndsWith(".csv", StringComparison.Ordinal) ? Say("cột", "column") : Say("khóa", "key"))} | {Say("nghĩa", "what it is")} |\n|---|---|\n");
            foreach (var key in file)
            {
                var values = key.Values.IsEmpty ? "" : $": {string.Join(", ", key.Values.Select(v => $"`{v}`"))}";
                text.Append($"| `{key.Key}`{(key.IsRequired ? " *" : "")} | {Cell(key.Meaning.In(language))}{values} |\n");
            }
        }
    }

    private void Codes()
    {
        text.Append($"\n## {Say("Mã của lời báo", "Codes of diagnostics")}\n\n");
        text.Append(Say("“…” là chỗ điền lời của từng trường hợp.\n\n", "“…” is where a case fills in its words.\n\n"));
        text.Append(Say("| mã | mức | lời báo | làm gì |\n", "| code | severity | message | what to do |\n") + "|---|---|---|---|\n");
        foreach (var rule in Rules)
        {
            text.Append($"| {rule.Code} | {Level(rule.Severity)} | {Cell(Messages.Text(rule, language))} | {Cell(Messages.Help(rule, language))} |\n");
        }
    }

    private string Level(Severity severity) => severity switch
    {
        Severity.Error => Say("lỗi", "error"),
        Severity.Warning => Say("cảnh báo", "warning"),
        _ => Say("ghi nhận", "note"),
    };

    // Words of the command line are English in the code; the Vietnamese ones stand in commands.tsv, by the English ones.
    private string Words(string? english) => Cell(language == Language.English ? english! : Vietnamese[english!]);

    private string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
