using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Citing;

/// <summary>The words of a document's page as its templates set them, and where each section's own words stand among them. What stands beside the text and is
/// not a document's is a gap.</summary>
internal sealed class DisplayedPage
{
    private const string Sign = "¶";

    private readonly PageWords words = new();
    private readonly Dictionary<string, ImmutableArray<WordSpan>.Builder> stretches = new(StringComparer.Ordinal);
    private readonly DirectiveFinder finder;

    /// <summary>Goes through the page once.</summary>
    public DisplayedPage(DocumentPage page)
    {
        finder = new DirectiveFinder(words);
        Add(page.Title, page.TitleId);
        words.Gap();
        Add(page.Contents);
        words.Gap();
        foreach (var block in page.Blocks)
        {
            Add(block);
        }
    }

    /// <summary>The words that lead a browser to a section; null where nothing tells it apart.</summary>
    public TextDirective? Directive(string anchor) =>
        stretches.TryGetValue(anchor, out var own) ? finder.Find(own.ToImmutable()) : null;

    private void Add(ImmutableArray<Contents> contents)
    {
        foreach (var entry in contents)
        {
            words.Block();
            words.Add(entry.Link.Text);
            words.Add(entry.Range);
            Add(entry.Inner);
        }
    }

    private void Add(PageBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                Add(block.Words, block.Id);
                words.Add(Sign);
                AddTools(block.SeeAlso);
                break;
            case BlockKind.Paragraph:
                words.Block();
                words.Add(Sign);
                Add(block.Words, block.Id);
                AddTools(block.SeeAlso);
                break;
            case BlockKind.Table:
                Add(block.Id, block.Table!);
                break;
            default:
                words.Block();
                words.Add(block.Label);
                Add(block.Words, "");
                break;
        }

        if (block.Targets.Length > 0)
        {
            words.Gap();
        }
    }

    private void Add(string id, DocumentTable table)
    {
        foreach (var cell in table.Head)
        {
            Add(cell, id);
        }

        foreach (var row in table.Rows)
        {
            Add(row.Marker, "");
            for (var i = 0; i < row.Cells.Length; i++)
            {
                Add(row.Cells[i], row.Id);
                if (i == 0)
                {
                    words.Add(Sign);
                    AddTools(row.SeeAlso);
                }
            }
        }
    }

    // Tools are out of view when a browser looks for words; what else has to do with the place is in view.
    private void AddTools(ImmutableArray<SeeAlso> seeAlso)
    {
        foreach (var also in seeAlso)
        {
            words.Block();
            words.Add(also.Relation);
            words.Add(also.Place.Text);
        }

        if (!seeAlso.IsEmpty)
        {
            words.Gap();
        }
    }

    private void Add(Html markup, string owner)
    {
        words.Block();
        var goesOn = false;
        var last = "";
        foreach (var word in DisplayedText.Read(markup, owner))
        {
            if (word.OpensBlock)
            {
                words.Block();
                goesOn = false;
            }

            var added = words.Add(word.Text);
            if (word.IsMarked || word.Owner.Length == 0)
            {
                goesOn = false;
                continue;
            }

            Stretch(word.Owner, added, goesOn && string.Equals(last, word.Owner, StringComparison.Ordinal));
            (goesOn, last) = (true, word.Owner);
        }
    }

    private void Stretch(string owner, WordSpan added, bool goesOn)
    {
        if (!stretches.TryGetValue(owner, out var own))
        {
            stretches[owner] = own = ImmutableArray.CreateBuilder<WordSpan>();
        }

        if (goesOn)
        {
            own[^1] = own[^1] with { Length = own[^1].Length + added.Length };
        }
        else
        {
            own.Add(added);
        }
    }
}
