using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Undoing;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>The line "đã lưu" after an act: its ledger entry in one sentence, shown only to the one who did it.</summary>
/// <param name="OnePress">How long it can still be undone with one press; nothing left where a reason is asked.</param>
/// <param name="CanBeUndone">Whether it can be undone at all, the same day.</param>
public sealed record SavedAct(long Sequence, DateTimeOffset At, Sentence What, TimeSpan OnePress, bool CanBeUndone)
{
    public const string Parameter = "saved";

    /// <summary>The file it was about.</summary>
    public Dossier? Dossier { get; init; }

    public static string AddTo(string address, long sequence) =>
        QueryHelpers.AddQueryString(address, Parameter, sequence.ToString(CultureInfo.InvariantCulture));

    public static async Task<SavedAct?> FindAsync(OfficeRead read, DateTimeOffset now, Actor me, string? sequence)
    {
        if (me.AccountId == 0 || !long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var line = await read.FindAsync<LedgerLine>(me.OfficeId, number);
        if (line is null || line.ActorId != me.AccountId || Kinds.Read(line.Kind, line.Payload) is not { } entry)
        {
            return null;
        }

        var dossier = line.DossierId is { } dossierId ? await read.FindAsync<Dossier>(me.OfficeId, dossierId) : null;
        return new SavedAct(number, line.RecordedAt, Timeline.Say(entry), line.RecordedAt + Undos.OnePress - now, Undos.CanUndo(line.Kind)) { Dossier = dossier };
    }
}
