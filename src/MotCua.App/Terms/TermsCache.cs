using System.Collections.Concurrent;
using MotCua.App.Data;
using MotCua.App.Offices;

namespace MotCua.App.Terms;

/// <summary>An office's terms for screens: read anew when the office's revision says that they changed, on any node.</summary>
public sealed class TermsCache(OfficeRead read)
{
    private readonly ConcurrentDictionary<int, OfficeTerms> kept = [];

    public async Task<OfficeTerms> OfAsync(Office office)
    {
        if (kept.TryGetValue(office.OfficeId, out var terms) && terms.Revision == office.Revision)
        {
            return terms;
        }

        return kept[office.OfficeId] = await TermsReader.ReadAsync(read, office.OfficeId, office.Revision);
    }
}
