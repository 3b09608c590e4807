using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DoiChieu.Publishing.Templates;

/// <summary>How templates are evaluated here. 1. Every printed value is escaped but <see cref="Html"/>. 2. A name, member or index that is not there
/// is an error. 3. Printing a thing that is no text is an error (an empty field prints nothing). 4. There are no built-in functions: a template has
/// `if`, `for` and the functions of TemplateFunctions.cs. 5. Output is never cut. 6. A template comes to an end: so many turns of its loops, so many functions or parts
/// within one another, so much printed, and then it is an error at its place (what a template may nest is limited when it is parsed).</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>Turns of one loop; the longest list of this site, all words of a search, has two thousand.</summary>
    public const int MostTurns = 1_000_000;

    /// <summary>Characters that one template, with its parts, may print on a page.</summary>
    public const int MostPrinted = 64 * 1024 * 1024;

    private int printed;

    public PageContext(ScriptObject globals)
        : base(new Fields())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        LimitToString = 0;
        LoopLimit = MostTurns;
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(globals);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        Html html => Print(span, html.Markup),
        string text => Print(span, Html.Escaped(text)),
        int number => Write(number.ToString(CultureInfo.InvariantCulture)),
        null => this,
        _ => throw new ScriptRuntimeException(span, $"a {textAsObject.GetType().Name} cannot be printed; print one of its fields"),
    };

    private TemplateContext Print(SourceSpan span, string markup)
    {
        printed += markup.Length;
        return printed <= MostPrinted ? Write(markup) : throw new ScriptRuntimeException(span, $"more than {MostPrinted} characters were printed");
    }
}
