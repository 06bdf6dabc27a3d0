using MotCua.App.Data;
using MotCua.App.Files;

namespace MotCua.App.Voices;

/// <summary>What becomes of a recording that no clip names any more.</summary>
internal static class Recordings
{
    /// <summary>Loose again, it is cleared away like whatever nobody kept.</summary>
    public static void LetGo(this OfficeWrite office, KeptFile? recording)
    {
        if (recording is not null)
        {
            office.Update(recording with { Subject = null, KeptAt = null, LastSequence = office.Sequence });
        }
    }
}
