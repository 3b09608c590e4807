using Scriban.Runtime;

namespace DoiChieu.Publishing.Templates;

/// <summary>What a template can name of a model. Filled by hand, so that nothing depends on reflection: unless told not to, Scriban looks
/// through the static members of every class derived from its own, each time one is made, which took a tenth of a build.</summary>
public sealed class Fields() : ScriptObject(0, autoImportStaticsFromThisType: false, StringComparer.Ordinal);

/// <summary>A thing that a template can print from.</summary>
public interface IModel
{
    Fields Fields();
}

internal static class ModelLists
{
    public static ScriptArray List<T>(this IEnumerable<T> models)
        where T : IModel => new(models.Select(m => (object)m.Fields()));

    public static ScriptArray Texts(this IEnumerable<string> texts) => new(texts.Select(t => (object)t));
}
