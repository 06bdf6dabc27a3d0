using MotCua.App.Data;
using MotCua.App.Offices;

namespace MotCua.App.Terms;

/// <summary>
/// An office's terms for screens: read anew when the office's revision says that they changed, on any node. Who asks while
/// they are being read waits for that one reading.
/// </summary>
public sealed class TermsCache(OfficeRead read)
{
    private readonly Lock turn = new();
    private readonly Dictionary<int, Reading> kept = [];

    public Task<OfficeTerms> OfAsync(Office office)
    {
        lock (turn)
        {
            if (!kept.TryGetValue(office.OfficeId, out var reading) || reading.Revision != office.Revision || reading.HasFailed)
            {
                // Elsewhere, so that nobody's turn lasts as long as the reading.
                kept[office.OfficeId] = reading = new(office.Revision, Task.Run(() => TermsReader.ReadAsync(read, office.OfficeId, office.Revision)));
            }

            return reading.Terms;
        }
    }

    private sealed record Reading(long Revision, Task<OfficeTerms> Terms)
    {
        public bool HasFailed => Terms.IsFaulted || Terms.IsCanceled;
    }
}
