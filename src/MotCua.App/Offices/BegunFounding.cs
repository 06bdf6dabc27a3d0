using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Places;

namespace MotCua.App.Offices;

/// <summary>A founding that was cut short (việc lập đơn vị còn dở): the office is there, and nobody has anything to sign in with.</summary>
/// <param name="Key">Of the founding itself: the key of each further step follows from it.</param>
public sealed record BegunFounding(int OfficeId, ActKey Key, long AdministratorId)
{
    /// <summary>Null where the store is empty, where somebody can get in, and for the sample commune, which no hand founds.</summary>
    public static async Task<BegunFounding?> FindAsync(OfficeRead read)
    {
        var locked = await read.ListAsync(
            """
            select office_id from offices
            where not exists (select 1 from credentials secret where secret.office_id = offices.office_id)
              and not exists (select 1 from api_keys token where token.office_id = offices.office_id)
              and not exists (select 1 from sign_ins opened where opened.office_id = offices.office_id)
              and not exists (select 1 from offices other where other.office_id <> offices.office_id)
            order by office_id
            """,
            row => row.Int("office_id"));
        return locked is [var officeId] && PlaceFiles.Shipped.Communes.Find(officeId.ToString("D5", CultureInfo.InvariantCulture)) is not null
            && await read.FindAsync<LedgerLine>(officeId, 1L) is { } line && Kinds.Read(line.Kind, line.Payload) is OfficeFounded founded
            ? new BegunFounding(officeId, new ActKey(line.ActKey), founded.AdministratorId)
            : null;
    }
}
