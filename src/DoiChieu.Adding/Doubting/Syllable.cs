using System.Collections.Frozen;
using System.Text;

namespace DoiChieu.Adding.Doubting;

/// <summary>A Vietnamese syllable: onset, rime and tone, as its spelling allows them. 1. Both places of the tone mark (hoà, hòa) give one syllable, and so do i and y where they sound alike (tỉ, tỷ).
/// 2. A rime that ends in c, ch, p or t has the tone sắc or nặng. 3. k, gh, ngh stand before i, e, ê, y; c, g, ng before the others.</summary>
public readonly record struct Syllable(string Onset, string Rime, char Tone)
{
    public const char Level = ' ';

    private static readonly string[] Onsets =
        ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x", ""];

    private static readonly FrozenSet<string> Rimes = Words(
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
        + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu "
        + "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu");

    /// <summary>Behind q, whose u is part of it.</summary>
    private static readonly FrozenSet<string> RimesOfQ = Words(
        "ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uâu uây ue uen ueo uet uê uên uênh uêch uêt uêu ui uinh uit uiu uôc uơ uơi uơn uơt uy uych uyên uyêt uynh uyt uyp uyu");

    /// <summary>Where y is written for i, or i for y, and the syllable is the same.</summary>
    private static readonly FrozenSet<string> OnsetsOfY = Words("h k l m s t v");

    /// <summary>The syllable that a word spells, or null: foreign words, abbreviations and misread words spell none.</summary>
    public static Syllable? Of(string word)
    {
        if (Toneless(word.ToLowerInvariant()) is not var (letters, tone))
        {
            return null;
        }

        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset, StringComparison.Ordinal) && IsSpelled(onset, letters[onset.Length..]) && MayBear(letters[onset.Length..], tone))
            {
                var rime = letters[onset.Length..];
                return new Syllable(onset, onset is "q" && rime is "ui" ? "uy" : rime is "y" && OnsetsOfY.Contains(onset) ? "i" : rime, tone);
            }
        }

        return null;
    }

    /// <summary>Whether letters without their tone would be a syllable: “hoat” is, with a mark that was lost.</summary>
    public static bool LacksTone(string word) =>
        Of(word) is null && Toneless(word.ToLowerInvariant()) is (var letters, Level) && Onsets.Any(o => letters.StartsWith(o, StringComparison.Ordinal) && IsSpelled(o, letters[o.Length..]));

    private static bool IsSpelled(string onset, string rime)
    {
        if (onset is "q")
        {
            return RimesOfQ.Contains(rime);
        }

        // “gì”, “gìn”: the i of gi is the rime's too; “giêng” is g with iêng.
        if (!Rimes.Contains(rime) || rime.Length == 0)
        {
            return false;
        }

        var front = rime[0] is 'i' or 'e' or 'ê' or 'y';
        return onset switch
        {
            "k" => front || rime is "ha",
            "gh" or "ngh" => front,
            "c" or "ng" => !front,
            "g" => !front || rime[0] is 'i',
            "gi" => rime[0] is not ('i' or 'y'),
            "" => true,
            _ => rime[0] is not 'y' || rime is "y",
        };
    }

    private static bool MayBear(string rime, char tone) =>
        !(rime.EndsWith('c') || rime.EndsWith('p') || rime.EndsWith('t') || rime.EndsWith("ch", StringComparison.Ordinal)) || tone is '\u0301' or '\u0323';

    // The five marks of tone apart from the marks that make other letters (â, ă, ê, ô, ơ, ư); two tones are no word.
    private static (string Letters, char Tone)? Toneless(string word)
    {
        var letters = new StringBuilder(word.Length);
        var tone = Level;
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                if (tone != Level)
                {
                    return null;
                }

                tone = c;
            }
            else
            {
                letters.Append(c);
            }
        }

        return (letters.ToString().Normalize(NormalizationForm.FormC), tone);
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
