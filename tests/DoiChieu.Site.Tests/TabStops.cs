using System.Collections.Immutable;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>Follows Tab through the first stops of a page, as somebody does who has no pointer.</summary>
internal static class TabStops
{
    private const int Most = 60;

    // What is wrong with the stop where the focus is now; nothing, or one sentence. The ring is that of base.css: three pixels.
    private const string Stop =
        """
        () => {
          const e = document.activeElement, before = window.lastStop;
          if (!e || e === document.body) return 'end';
          const name = e.localName + ' “' + (e.textContent || e.id).trim().replace(/\s+/g, ' ').slice(0, 40) + '”';
          window.lastStop = e;
          if (e === before) return 'the focus stays on ' + name;
          if (before && !(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'the focus goes back to ' + name;
          const ring = getComputedStyle(e), box = e.getBoundingClientRect();
          const label = e.labels?.[0], shown = label && (box.width < 2 || ring.opacity === '0') ? getComputedStyle(label) : ring;
          // In a drawing the box itself is the ring.
          const drawn = e.namespaceURI.endsWith('svg') && e.querySelector('rect');
          if (drawn ? parseFloat(getComputedStyle(drawn).strokeWidth) < 3 : shown.outlineStyle === 'none' || parseFloat(shown.outlineWidth) < 2) return 'no ring around ' + name;
          if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return 'the focus is out of view on ' + name;
          return '';
        }
        """;

    public static async Task<ImmutableArray<string>> FollowAsync(IPage page)
    {
        // A page opened at a place would start there.
        await page.EvaluateAsync("() => { window.lastStop = null; document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); scrollTo(0, 0); }");
        var found = ImmutableArray.CreateBuilder<string>();
        if (await page.EvaluateAsync<bool>("[...document.querySelectorAll('[tabindex]')].some(e => e.tabIndex > 0)"))
        {
            found.Add("the order is forced by a tabindex");
        }

        for (var i = 0; i < Most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var said = await page.EvaluateAsync<string>(Stop);
            if (said == "end")
            {
                break;
            }

            if (said.Length > 0)
            {
                found.Add(said);
            }
        }

        return found.ToImmutable();
    }
}
