using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DoiChieu.Publishing.Templates;

/// <summary>How templates are evaluated here. 1. Every printed value is escaped but <see cref="Html"/>. 2. A name, member or index that is not there
/// is an error. 3. Printing a thing that is no text is an error (an empty field prints nothing). 4. There are no built-in functions: a template has
/// `if`, `for` and the functions of TemplateFunctions.cs. 5. Output is never cut.</summary>
internal sealed class PageContext : TemplateContext
{
    public PageContext(ScriptObject globals)
        : base(new Fields())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        LimitToString = 0;
        LoopLimit = 0;
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(globals);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        Html html => Write(html.Markup),
        string text => Write(Html.Escaped(text)),
        int number => Write(number.ToString(CultureInfo.InvariantCulture)),
        null => this,
        _ => throw new ScriptRuntimeException(span, $"a {textAsObject.GetType().Name} cannot be printed; print one of its fields"),
    };
}
