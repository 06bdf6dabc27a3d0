using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.Rules.People;

namespace MotCua.Web.Pages.Counter;

/// <summary>Whom the desk knows before it asks (người đã biết): the person of this visit's last file, else of the card read at the door.</summary>
public sealed class KnownPerson(OfficeRead read, DoorCards cards, AccessLog log)
{
    /// <summary>Fills the person in; the card where it came from one.</summary>
    public async Task<IdentityCard?> FillAsync(Actor me, DeskState desk, ReceiveForm form)
    {
        // Volunteers call numbers too, but take no file in: to them the person stays closed.
        if (!Permissions.Shipped.Allows("receive-dossier", me.Roles))
        {
            return null;
        }

        if (desk.Files is [.., var last])
        {
            form.Take(await read.GetAsync<DossierPerson>(me.OfficeId, last.DossierId, 1));
            return null;
        }

        var card = desk.Serving is { } serving ? await cards.FindAsync(me.OfficeId, serving.VisitId) : null;
        if (card is not null)
        {
            form.Take(card);
        }

        return card;
    }

    /// <summary>Where a card was read, that the person's earlier files were looked for; the caller does not wait.</summary>
    public void Note(Actor me, IdentityCard? card, Intake shown) =>
        _ = card is null ? Task.CompletedTask : log.NoteAsync(me, AccessKind.PeopleSearched, null, found: shown.Earlier.Count);
}
