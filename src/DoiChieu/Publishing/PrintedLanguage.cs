using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing;

/// <summary>The site in one of its languages: what its pages say, and the frame that they are printed in. Made when the first of its pages is.</summary>
internal sealed class PrintedLanguage
{
    private readonly Lazy<SiteModel> model;
    private readonly Lazy<Assets> assets;
    private readonly Lazy<Layout> layout;

    /// <summary>Of the content with the words of one language; nothing is made yet.</summary>
    /// <param name="root">The language of the root, whose data files all share; null for that language itself.</param>
    public PrintedLanguage(SiteContent content, SiteDesign design, TemplateSet templates, PrintedLanguage? root)
    {
        Words = content.Words;
        model = new(() => SiteMapper.Map(content, root?.Model));
        assets = new(() => Assets.Of(design, Model));
        layout = new(() => new Layout(Model, design.Words, Assets, new PageRenderer(templates, Groups(Words), Words["site", "language"])));
    }

    public InterfaceWords Words { get; }

    public SiteModel Model => model.Value;

    public Assets Assets => assets.Value;

    public Layout Layout => layout.Value;

    private static Fields Groups(InterfaceWords words)
    {
        var groups = new Fields();
        foreach (var group in words.Groups)
        {
            var fields = new Fields();
            foreach (var word in group.Value)
            {
                fields[word.Key] = word.Value;
            }

            groups[group.Key] = fields;
        }

        return groups;
    }
}
