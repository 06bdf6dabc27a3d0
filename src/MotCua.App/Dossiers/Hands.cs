using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Passing a dossier on (chuyển tay hồ sơ): whether it may be worked on here, and into whose hands it goes.</summary>
public static class Hands
{
    /// <summary>Why a dossier cannot be worked on now; null when it can.</summary>
    public static Refusal? InProcess(this Dossier dossier) =>
        dossier.State is not (DossierState.Received or DossierState.Processing) ? Refusals.DossierStateStep(dossier.State, DossierState.Processing)
        : dossier.Holder == Holder.Outside ? DossierRefusals.AtAnotherDesk(dossier.Holder)
        : null;

    /// <summary>The dossier in the next hands; those who have it already keep their time.</summary>
    public static Dossier Handed(this Dossier dossier, OfficeWrite office, Holder holder, long? specialist)
    {
        var holderId = holder == Holder.Specialist ? specialist : null;
        var stays = dossier.Holder == holder && dossier.HolderId == holderId;
        return dossier with { Shelf = holder == Holder.ReturnDesk ? dossier.Shelf : null, Holder = holder, HolderId = holderId, HolderSinceAt = stays ? dossier.HolderSinceAt : office.Now, LastSequence = office.Sequence };
    }

    /// <summary>Who examined it; null before anybody did.</summary>
    public static async Task<long?> ExaminerAsync(this OfficeWrite office, long dossierId) => (await office.ListAsync(
        "select examined_by from results where office_id = $1 and dossier_id = $2", row => row.LongOrNull("examined_by"), office.OfficeId, dossierId)) is [var examiner, ..] ? examiner : null;
}
