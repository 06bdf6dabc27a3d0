using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Offices;

/// <summary>Sets up a desk with the number the board calls (lập quầy).</summary>
public sealed class RegisterDesk : IAct<RegisterDeskInput, DeskRegistered>
{
    public async Task<Verdict<DeskRegistered>> RunAsync(OfficeWrite office, RegisterDeskInput input, Actor actor)
    {
        if (input.Number is < 1 or > 99 || input.Name.Trim().Length is 0 or > 60)
        {
            return OfficeRefusals.DeskUnusable();
        }

        var same = await office.ListAsync(
            "select desk_id from desks where office_id = $1 and number = $2 and closed_on is null", row => row.Long("desk_id"), office.OfficeId, input.Number);
        if (same.Count > 0)
        {
            return OfficeRefusals.DeskNumberTaken(input.Number);
        }

        var desk = new Desk
        {
            OfficeId = office.OfficeId,
            DeskId = office.NextId(Series.Desk),
            Number = input.Number,
            Name = input.Name.Trim().Normalize(),
            Kind = input.Kind,
            OpenFromOn = office.Today,
            LastSequence = office.Sequence,
        };
        office.Insert(desk);
        var registered = new DeskRegistered(desk.DeskId, desk.Number, desk.Kind);
        office.Record(registered);
        return registered;
    }
}

public sealed record RegisterDeskInput(int Number, string Name, DeskKind Kind = DeskKind.Reception);
