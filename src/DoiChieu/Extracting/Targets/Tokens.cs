using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Extracting.Targets;

internal enum TokenKind
{
    Word,
    Number,
    Sign,
}

/// <summary>A word, a number with its separators, or one sign. `Key` is what it is looked up by: lower case, spelling variants as one.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Key)
{
    public int End => Start + Length;
}

/// <summary>A run of tokens.</summary>
internal readonly record struct Stretch(int From, int To)
{
    public bool IsEmpty => From >= To;

    public int Length => Math.Max(0, To - From);
}

/// <summary>A target's text cut into words, numbers and signs; blanks are between them and belong to none.</summary>
internal sealed class Tokens
{
    private readonly ImmutableArray<Token> all;

    private Tokens(string text, ImmutableArray<Token> all)
    {
        Text = text;
        this.all = all;
    }

    public string Text { get; }

    public int Count => all.Length;

    public Token this[int index] => all[index];

    /// <summary>How the document prints numbers.</summary>
    public NumberSigns Signs { get; private init; }

    public static Tokens Of(string text, NumberSigns signs = NumberSigns.Vietnamese)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 4);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (kind, length) = Next(text, at);
            var key = Words.Key(text.Substring(at, length));
            tokens.Add(new Token(kind, at, length, key));
            at += length;
        }

        return new Tokens(text, tokens.ToImmutable()) { Signs = signs };
    }

    public bool IsSign(int index, string sign) =>
        index >= 0 && index < Count && all[index].Kind == TokenKind.Sign && string.Equals(all[index].Key, sign, StringComparison.Ordinal);

    /// <summary>The number at a place, or null where its signs fit no way of writing one.</summary>
    public decimal? Value(int index) => PrintedNumber.Parse(Printed(index), Signs);

    public bool IsWord(int index) => index >= 0 && index < Count && all[index].Kind == TokenKind.Word;

    public bool IsNumber(int index) => index >= 0 && index < Count && all[index].Kind == TokenKind.Number;

    public bool IsDash(int index) =>
        index >= 0 && index < Count && all[index].Kind == TokenKind.Sign && all[index].Key is "-" or "–" or "—" or "÷" or "−" or "‒";

    /// <summary>Whether no blank stands between a token and the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < Count && all[index - 1].End == all[index].Start;

    public string Printed(int index) => Text.Substring(all[index].Start, all[index].Length);

    private static (TokenKind Kind, int Length) Next(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return (TokenKind.Number, PrintedNumber.Length(text, at));
        }

        return char.IsLetter(text[at]) ? (TokenKind.Word, WordLength(text, at)) : (TokenKind.Sign, 1);
    }

    // `m2`, `USD1`, `IPv6` are one word each; so is `COVID-19`, but not `GRDP-8%`.
    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        // `PM2.5`
        if (end + 1 < text.Length && char.IsAsciiDigit(text[end - 1]) && text[end] is '.' && char.IsAsciiDigit(text[end + 1]))
        {
            return end + 2 - at;
        }

        var digits = end + 1;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isName = end < text.Length && text[end] == '-' && digits > end + 1 && char.IsAsciiLetter(text[end - 1])
            && (digits == text.Length || !(text[digits] is '%' or ',' or '.' or '-' || char.IsLetter(text[digits])) || text[digits] is ',' or '.' && (digits + 1 == text.Length || text[digits + 1] == ' '))
            && !IsPercentBehind(text, digits);
        return (isName ? digits : end) - at;
    }

    private static bool IsPercentBehind(string text, int at) => text.AsSpan(at).TrimStart() is { Length: > 0 } rest && rest[0] == '%';
}
