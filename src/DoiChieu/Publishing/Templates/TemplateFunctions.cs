using System.Globalization;
using DoiChieu.Reading;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DoiChieu.Publishing.Templates;

/// <summary>A function that templates can call, without reflection.</summary>
internal abstract class TemplateFunction(int least, int most) : IScriptCustomFunction
{
    protected const string Left = "";

    public int RequiredParameterCount => least;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    // What a template leaves out arrives as this.
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value", Left);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Call(context, callerContext, arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Call(context, callerContext, arguments));

    protected abstract object? Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments);

    protected static string Text(ScriptNode? caller, object? value) => value switch
    {
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ScriptRuntimeException(caller?.Span ?? default, "expected a text here"),
    };
}

/// <summary>`to address`: the relative link from this page.</summary>
internal sealed class LinkFunction(Func<string, string> link) : TemplateFunction(1, 1)
{
    protected override object Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments) => link(Text(caller, arguments[0]));
}

/// <summary>`say words a b`: interface words with `{0}`, `{1}` filled in.</summary>
internal sealed class SayFunction() : TemplateFunction(2, 4)
{
    protected override object Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments) =>
        Phrase.Fill(Text(caller, arguments[0]), [.. arguments.Skip(1).Select(a => Text(caller, a))]);
}

/// <summary>`part "name" model`: a template of the folder parts, which sees the fields of its model and the page's own words, nothing of its caller.</summary>
internal sealed class PartFunction(Func<string, Template?> find, ScriptObject shared) : TemplateFunction(1, 2)
{
    // The deepest page here has four; each level takes a piece of the stack, which has no exception for its end.
    private const int Deepest = 50;

    private readonly Stack<PageContext> idle = new();
    private int depth;

    protected override object Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments)
    {
        var name = Text(caller, arguments[0]);
        var model = arguments[1] is Left ? new Fields() : arguments[1] as ScriptObject
            ?? throw new ScriptRuntimeException(caller?.Span ?? default, $"the part `{name}` was given no model");
        var template = find(name) ?? throw new ScriptRuntimeException(caller?.Span ?? default, $"there is no template parts/{name}.html");
        if (depth == Deepest)
        {
            throw new ScriptRuntimeException(caller?.Span ?? default, $"parts within parts, {Deepest} deep: `{name}`");
        }

        depth++;
        try
        {
            return new Html(Render(template, model));
        }
        finally
        {
            depth--;
        }
    }

    // A context is dear to make and a page calls hundreds of parts: each is used again once the part in it is whole. One in which
    // something failed is not.
    private string Render(Template template, ScriptObject model)
    {
        if (!idle.TryPop(out var context))
        {
            context = new PageContext(shared);
        }

        context.PushGlobal(model);
        var markup = template.Render(context);
        context.PopGlobal();
        idle.Push(context);
        return markup;
    }
}
