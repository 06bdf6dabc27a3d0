using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Offices;
using MotCua.App.Pagers;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Money;

namespace MotCua.Web.Pages.Counter;

/// <summary>What follows a file that was just taken in (sau khi tiếp nhận): a pager for whoever goes to wait, and what the file costs.</summary>
public sealed record AfterReceipt(Dossier Dossier)
{
    public string HouseNumber => MotCua.Rules.Dossiers.HouseNumber.Of(Dossier.HouseOn, Dossier.HouseOrdinal).ToString();

    /// <summary>The pager in the visitor's hands; null while there is none.</summary>
    public int? Pager { get; private init; }

    /// <summary>One lies in the tray that is not known to be broken.</summary>
    public bool CanLend { get; private init; }

    /// <summary>How the fee is computed; null where no figure is published or entered.</summary>
    public FeeRule? Rule { get; private init; }

    /// <summary>What was noted last, in đồng; null while nothing was.</summary>
    public long? Noted { get; private init; }

    /// <summary>About the last file of whoever is served where files are taken in; null where there is none.</summary>
    public static async Task<AfterReceipt?> ReadAsync(OfficeRead read, OfficeTerms terms, (int OfficeId, DateOnly Today) office, DeskState desk)
    {
        if (desk is not { Mine.Kind: DeskKind.Reception, Serving: { } serving, Files: [.., var last] } || await read.FindAsync<Dossier>(office.OfficeId, last.DossierId) is not { ClosedAt: null } dossier)
        {
            return null;
        }

        var tray = await PagerTray.ReadAsync(read, office.OfficeId);
        var noted = await read.ListAsync(
            "select amount from fee_notes where office_id = $1 and dossier_id = $2 order by fee_note_id", row => row.Long("amount"), office.OfficeId, dossier.DossierId);
        return new AfterReceipt(dossier)
        {
            Pager = tray.FirstOrDefault(pager => pager.VisitId == serving.VisitId)?.Number,
            CanLend = tray.Any(pager => pager is { VisitId: null, LostAt: null } && pager.Battery != PagerBattery.Broken),
            Rule = terms.Procedure(dossier.ProcedureCode, office.Today).IsGranted(out var procedure, out _) ? FeeRules.Of(procedure, dossier.Channel) : null,
            Noted = noted.Count == 0 ? null : noted[^1],
        };
    }
}
