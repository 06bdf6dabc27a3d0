using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace MotCua.Journeys.Accessible;

/// <summary>
/// Somebody goes to every address that opens for them. What is above a page and the page itself are each looked at as they are
/// first shown, whoever comes: the same markup again finds the same.
/// </summary>
internal sealed partial class Look(Person person, string who, Looked looked)
{
    public async Task AtAsync(Place place)
    {
        var answer = await person.Page.APIRequest.GetAsync(new Uri(new Uri(person.Address), place.Address).ToString(), new APIRequestContextOptions { MaxRedirects = 0 });
        if (answer.Status != 200 && !place.IsNowhere)
        {
            return;
        }

        looked.Opened.TryAdd(place.Page, 0);
        var (above, page) = Parts(await answer.TextAsync());
        if (!looked.AddParts(above, page))
        {
            return;
        }

        await person.GoAsync(place.Address);
        foreach (var glass in new[] { Glass.Office, Glass.Phone })
        {
            await person.Page.SetViewportSizeAsync(glass.Width, glass.Height);
            Note(place, await Axe.LookAsync(person.Page, place.IsForCitizens), $"at {glass.Width} ");
        }

        if (!place.IsSheet)
        {
            Note(place, await Reflow.LookAsync(person.Page), "");
        }
    }

    private void Note(Place place, IReadOnlyList<string> faults, string glass)
    {
        foreach (var fault in faults)
        {
            looked.Found.Add($"{place.Page} {place.Address} as {who} {glass}{fault}");
        }
    }

    /// <summary>What is above the page and what it is, without keys, numbers and addresses that are different every time.</summary>
    private static (string Above, string Page) Parts(string html)
    {
        var main = Math.Max(0, html.IndexOf("<main", StringComparison.Ordinal));
        return (Everchanging().Replace(html[..main], ""), Keys().Replace(html[main..], ""));
    }

    [GeneratedRegex("""<title>.*?</title>| (href|action|value|aria-current)="[^"]*" ?""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Everchanging();

    [GeneratedRegex("""(?<=type="hidden"[^>]*) value="[^"]*"|act_key=[^&"]*""")]
    private static partial Regex Keys();
}

/// <summary>What all have seen together.</summary>
internal sealed class Looked
{
    public ConcurrentBag<string> Found { get; } = [];

    /// <summary>Pages that opened for somebody.</summary>
    public ConcurrentDictionary<string, byte> Opened { get; } = new(StringComparer.Ordinal);

    public int Parts => parts.Count;

    private readonly ConcurrentDictionary<string, byte> parts = new(StringComparer.Ordinal);

    /// <summary>Whether any of them is new.</summary>
    public bool AddParts(string above, string page) => parts.TryAdd(above, 0) | parts.TryAdd(page, 0);
}
