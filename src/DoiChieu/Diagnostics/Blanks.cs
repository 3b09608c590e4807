using System.Text;

namespace DoiChieu.Diagnostics;

/// <summary>White space as readers see it: any run of it is one blank.</summary>
public static class Blanks
{
    /// <summary>Runs of white space (line breaks, U+00A0 too) as one space; none at either end.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = folded.Length > 0;
            }
            else
            {
                if (gap)
                {
                    folded.Append(' ');
                    gap = false;
                }

                folded.Append(c);
            }
        }

        return folded.ToString();
    }
}
