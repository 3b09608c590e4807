using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Prints suggestions: for a keeper in the language chosen, and as JSON.</summary>
public sealed class SuggestionPrinter(Language language)
{
    private const int Candidates = 3;

    public string Text(Suggestions suggestions)
    {
        if (suggestions is { Indicators: [], Pairs: [] })
        {
            return Say(SuggestionWords.AllRelated) + "\n";
        }

        var text = new StringBuilder();
        foreach (var question in suggestions.Indicators)
        {
            Append(text, question.Target, Say(SuggestionWords.NoIndicator), question.Ranking);
            if (question.Stub is { } stub)
            {
                text.Append("    ").Append(Say(SuggestionWords.NewIndicator)).Append('\n');
                foreach (var line in stub.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    text.Append("      ").Append(line).Append('\n');
                }
            }
        }

        foreach (var question in suggestions.Pairs)
        {
            Append(text, question.Target, Say(SuggestionWords.NoPair, question.Comparison.Id), question.Ranking);
            if (question.Ranking.Candidates.IsEmpty)
            {
                text.Append("    ").Append(Say(SuggestionWords.Alone, $"{question.Comparison.Id}:{(question.IsOld ? question.Target.Id + "=" : "=" + question.Target.Id)}")).Append('\n');
            }
        }

        return text.ToString();
    }

    public static string Json(Suggestions suggestions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("indicators");
            foreach (var question in suggestions.Indicators)
            {
                json.WriteStartObject();
                Write(json, question.Target, question.Ranking);
                json.WriteString("new_indicator", question.Stub);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("pairs");
            foreach (var question in suggestions.Pairs)
            {
                json.WriteStartObject();
                json.WriteString("comparison", question.Comparison.Id);
                json.WriteString("side", question.IsOld ? "old" : "new");
                Write(json, question.Target, question.Ranking);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Append(StringBuilder text, Measure target, string what, Ranking ranking)
    {
        var part = target.Breakdown.Length == 0 ? "" : $": {target.Breakdown}";
        text.Append(CultureInfo.InvariantCulture, $"{target.Id}: {what}\n  “{target.IndicatorAsWritten}{part}” {target.Label}, {Say(SuggestionWords.Line, Number(target.SourceLine))}\n");
        if (ranking.Candidates.IsEmpty)
        {
            text.Append("    ").Append(Say(SuggestionWords.Nothing, Number(Thresholds.Shown))).Append('\n');
        }

        foreach (var candidate in ranking.Candidates.Take(Math.Max(Candidates, ranking.Confident.Length)))
        {
            var sure = ranking.Confident.Contains(candidate) ? $" ({Say(SuggestionWords.Confident)})" : "";
            text.Append(CultureInfo.InvariantCulture, $"    {candidate.Id}: {Say(SuggestionWords.Points, Number(candidate.Points))}{sure}\n");
            foreach (var reason in candidate.Reasons)
            {
                text.Append(CultureInfo.InvariantCulture, $"      {reason.Points,3}  {Say(reason.Words)}\n");
            }
        }
    }

    private static void Write(Utf8JsonWriter json, Measure target, Ranking ranking)
    {
        json.WriteString("target", target.Id);
        json.WriteString("document", target.Document);
        json.WriteString("anchor", target.Anchor);
        json.WriteNumber("source_line", target.SourceLine);
        json.WriteString("indicator_as_written", target.IndicatorAsWritten);
        json.WriteString("breakdown", target.Breakdown);
        json.WriteStartArray("candidates");
        foreach (var candidate in ranking.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("id", candidate.Id);
            json.WriteNumber("points", candidate.Points);
            json.WriteBoolean("confident", ranking.Confident.Contains(candidate));
            json.WriteStartArray("reasons");
            foreach (var reason in candidate.Reasons)
            {
                json.WriteStartObject();
                json.WriteNumber("points", reason.Points);
                json.WriteString("vi", reason.Words.Vietnamese);
                json.WriteString("en", reason.Words.English);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string Say(Bilingual words, params ReadOnlySpan<object?> slots) => slots.IsEmpty ? words.In(language) : string.Format(CultureInfo.InvariantCulture, words.In(language), slots);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
