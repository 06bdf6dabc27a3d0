using Deque.AxeCore.Commons;

namespace MotCua.Journeys.Accessible;

/// <summary>
/// The axe rules in the page itself. Deque's own runner opens a second page for every look, which costs more than the look.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        rules => axe.run(document, { resultTypes: ['violations'], preload: false, rules })
          .then(answer => answer.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)}`)))
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every violation of every rule that holds; 7 to 1 where people did not choose to sit at a screen.</summary>
    public static async Task<IReadOnlyList<string>> LookAsync(IPage page, bool withStrongContrast)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Source);
        }

        return await page.EvaluateAsync<string[]>(Run, new Dictionary<string, object>
        {
            ["color-contrast-enhanced"] = new { enabled = withStrongContrast },
            ["target-size"] = new { enabled = true },
        });
    }
}
