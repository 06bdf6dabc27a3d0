namespace MotCua.Journeys.Accessible;

/// <summary>The page at four times its size: 320 CSS pixels of an office screen.</summary>
internal static class Reflow
{
    private const int FourTimesLarger = 320;

    // What sticks out to the right of the page, a list that is no list of cards any more, and what scrolls by itself where no key reaches it.
    private const string Faults =
        """
        () => {
          const root = document.documentElement, all = [...document.querySelectorAll('body *')];
          const name = one => one.outerHTML.slice(0, 120);
          const scrolls = one => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
          const isInScroller = one => all.some(outer => outer !== one && outer.contains(one) && scrolls(outer));
          const isField = one => ['INPUT', 'TEXTAREA', 'SELECT'].includes(one.tagName);
          const wide = root.scrollWidth <= root.clientWidth + 1 ? []
            : ['scrolls sideways at 320', ...all.filter(one => one.getBoundingClientRect().right > root.clientWidth + 1 && !isInScroller(one)).slice(0, 3).map(one => 'sticks out at 320: ' + name(one))];
          const shut = all.filter(one => scrolls(one) && one.scrollWidth > one.clientWidth + 1 && one.tabIndex < 0 && !isField(one));
          const cards = [...document.querySelectorAll('.cards')].filter(one => one.scrollWidth > one.parentElement.clientWidth + 1);
          return [...wide, ...cards.map(one => 'cards wider than 320: ' + name(one)), ...shut.map(one => 'scrolls at 320 where no key reaches it: ' + name(one))];
        }
        """;

    public static async Task<IReadOnlyList<string>> LookAsync(IPage page)
    {
        await page.SetViewportSizeAsync(FourTimesLarger, Glass.Phone.Height);
        return await page.EvaluateAsync<string[]>(Faults);
    }
}
