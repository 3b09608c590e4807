using System.Collections.Immutable;
using System.Text;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Relating;

/// <summary>A document as this stage needs it: what is known of it, its reading text, its targets.</summary>
public sealed record DocumentTargets(DocumentMetadata Metadata, ReadingText Text, ImmutableArray<Measure> Measures)
{
    public string Id => Metadata.Id;

    /// <summary>The marks of Markdown among the words of its targets, in order: no words of the document.</summary>
    public ImmutableArray<TextSpan> Marks { get; init; } = [];

    /// <summary>The words of a stretch of the reading text on one line, without marks of Markdown.</summary>
    public string Words(TextSpan span)
    {
        var (words, from) = (new StringBuilder(span.Length), span.Start);
        for (var i = FirstMark(span.Start); i < Marks.Length && Marks[i].Start < span.End; i++)
        {
            words.Append(Text.Text, from, Marks[i].Start - from);
            from = Marks[i].End;
        }

        return Blanks.Fold(words.Append(Text.Text, from, span.End - from).ToString());
    }

    private int FirstMark(int offset)
    {
        var (low, high) = (0, Marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Marks[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>A measure with what its text and its indicator say of it.</summary>
public sealed class ReadMeasure
{
    public ReadMeasure(Measure measure, DocumentTargets document, Indicator indicator)
    {
        Measure = measure;
        Document = document;
        Indicator = indicator;
        Kind = MeasureKinds.Of(measure, WordsBefore(measure, document));
        Unit = PrintedUnit.Parse(measure.Unit).Completed(indicator.Unit);
        Interval = Relating.Interval.Of(measure, Unit.Factor);
        Horizon = Horizon.Of(measure);
        Prices = PriceWords.Of(measure.IndicatorAsWritten);
    }

    public Measure Measure { get; }

    public DocumentTargets Document { get; }

    public Indicator Indicator { get; }

    public MeasureKind Kind { get; }

    public PrintedUnit Unit { get; }

    public Interval? Interval { get; }

    public Horizon Horizon { get; }

    public Prices Prices { get; }

    /// <summary>The value in the reading text, corrections made, on one line.</summary>
    public string Words => Document.Words(Measure.Quote);

    /// <summary>The sentence around it in the reading text, on one line.</summary>
    public string Sentence => Document.Words(Measure.Sentence);

    /// <summary>The words of the sentence that stand before the value.</summary>
    public string Before => WordsBefore(Measure, Document);

    /// <summary>The part of the sentence between semicolons that holds the value. A sentence of the report sets six targets in one:
    /// laid beside another text, the other five would only be differences.</summary>
    public TextSpan Clause
    {
        get
        {
            var (text, sentence, quote) = (Document.Text.Text, Measure.Sentence, Measure.Quote);
            var before = quote.Start > sentence.Start ? text.LastIndexOf(';', quote.Start - 1, quote.Start - sentence.Start) : -1;
            var behind = sentence.End > quote.End ? text.IndexOf(';', quote.End, sentence.End - quote.End) : -1;
            return TextSpan.Between(before < 0 ? sentence.Start : before + 1, behind < 0 ? sentence.End : behind);
        }
    }

    internal static string WordsBefore(Measure measure, DocumentTargets document) =>
        measure.Quote.Start > measure.Sentence.Start ? document.Words(TextSpan.Between(measure.Sentence.Start, measure.Quote.Start)) : "";
}
