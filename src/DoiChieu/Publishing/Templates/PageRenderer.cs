using DoiChieu.Diagnostics;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DoiChieu.Publishing.Templates;

/// <summary>Turns a page's model into its markup, or into diagnostics: never into half a page.</summary>
/// <param name="language">Language of the pages: printed words on pages in another one than theirs are marked with `vi`, words of ours among them with `ours`.</param>
internal sealed class PageRenderer(TemplateSet templates, ScriptObject words, string language)
{
    /// <summary>Renders one template. `link` makes an address of the site into what this page writes.</summary>
    public Outcome<Html?> Render(string name, ScriptObject model, Func<string, string> link)
    {
        var noticed = new Noticed();
        if (templates.Find(name) is not { } template)
        {
            noticed.Add(Rules.TemplateMissing.At(templates.PlaceOf(name), name));
            return noticed.With<Html?>(null);
        }

        try
        {
            var context = new PageContext(Shared(link));
            context.PushGlobal(model);
            return noticed.With<Html?>(new Html(template.Render(context)));
        }
        catch (ScriptRuntimeException wrong)
        {
            noticed.Add(Rules.TemplateFails.At(TemplateSet.At("templates", wrong.Span), wrong.OriginalMessage));
            return noticed.With<Html?>(null);
        }
    }

    private Html Marked(string code) => string.Equals(language, ForeignWords.Printed, StringComparison.Ordinal) ? Html.Empty : new Html($" lang=\"{code}\"");

    private Fields Shared(Func<string, string> link)
    {
        var shared = new Fields { ["w"] = words, ["to"] = new LinkFunction(link), ["say"] = new SayFunction(), ["vi"] = Marked(ForeignWords.Printed), ["ours"] = Marked(language) };
        shared["part"] = new PartFunction(name => templates.Find("parts/" + name), shared);
        return shared;
    }
}
