using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>Slip 06 of a dossier out of the ledger (phiếu kiểm soát quá trình): who had it after whom, and what was done meanwhile.</summary>
public static class DossierPassages
{
    public static ControlSheet Sheet(Office office, DossierView view, IReadOnlyList<StoryLine> story)
    {
        var dossier = view.Dossier;
        return new ControlSheet
        {
            Head = SheetHeads.Of(office, dossier.ReceivedAt.Day()),
            Number = SlipNumber.Of(SlipKind.ControlSheet, dossier.HouseOrdinal),
            DossierCode = dossier.OfficialCode ?? HouseNumber.Of(dossier.HouseOn, dossier.HouseOrdinal).ToString(),
            AgencyInCharge = SheetWords.CommitteeOf(office.Name),
            ReceivedAt = dossier.ReceivedAt,
            AppointedAt = dossier.AppointedAt ?? dossier.DueOriginalAt,
            Passages = [.. Passages(office.UnitName, view.People is [var first, ..] ? first.FullName : "", story, InTime(dossier))],
        };
    }

    /// <summary>What one person does in a row is one passage.</summary>
    private static List<Passage> Passages(string unit, string applicant, IReadOnlyList<StoryLine> story, StepTimeliness? atTheEnd)
    {
        var passages = new List<Passage>();
        foreach (var line in story.Where(line => line.Who is not null))
        {
            if (passages is [.., var last] && last.Receiver == line.Who)
            {
                passages[^1] = last with { Note = $"{last.Note} {line.What}" };
                continue;
            }

            passages.Add(new Passage(passages is [.., var before] ? before.Receiver : applicant, line.Who!, line.HappenedAt, unit, null, line.What.ToString()));
        }

        if (passages is [.., var end])
        {
            passages[^1] = end with { Timeliness = atTheEnd };
        }

        return passages;
    }

    /// <summary>Null before there is a result.</summary>
    private static StepTimeliness? InTime(Dossier dossier)
    {
        var due = dossier.AppointedAt ?? dossier.DueOriginalAt;
        return dossier.ReadyAt is not { } ready ? null
            : ready.ToMinute() > due.ToMinute() ? StepTimeliness.Late
            : ready.Day() < due.Day() ? StepTimeliness.Early
            : StepTimeliness.OnTime;
    }
}
