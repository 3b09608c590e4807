using DoiChieu.Publishing.Searching;

namespace DoiChieu.Tests.Publishing.Searching;

/// <summary>The browser is held to the same file: SearchFindingTests in DoiChieu.Site.Tests.</summary>
public class SearchTermTests
{
    [Fact]
    public void Words_are_found_by_what_the_vectors_say() =>
        Assert.Equal(FoldVector.All().Select(v => v.Terms), FoldVector.All().Select(v => Folded(v.Input)));

    [Fact]
    public void Case_composition_and_the_place_of_the_tone_mark_do_not_make_another_word()
    {
        Assert.All(FoldVector.All().Where(v => v.Exactly.Length > 0), v => Assert.Equal(Exact(v.Input), Exact(v.Exactly)));
        Assert.All(FoldVector.All().Where(v => v.Exactly.Length > 0), v => Assert.Equal(v.Terms, Folded(v.Exactly)));
    }

    [Fact]
    public void What_only_folds_alike_is_found_and_is_another_word()
    {
        Assert.All(FoldVector.All().Where(v => v.Alike.Length > 0), v => Assert.Equal(v.Terms, Folded(v.Alike)));
        Assert.All(FoldVector.All().Where(v => v.Alike.Length > 0), v => Assert.NotEqual(Exact(v.Input), Exact(v.Alike)));
    }

    private static string Folded(string text) => string.Join(' ', SearchTerm.Cut(text).Select(t => t.Folded));

    private static string Exact(string text) => string.Join(' ', SearchTerm.Cut(text).Select(t => t.Exact));
}
