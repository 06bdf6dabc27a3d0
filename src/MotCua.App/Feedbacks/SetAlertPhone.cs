using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.People;

namespace MotCua.App.Feedbacks;

/// <summary>Says which phone hears of opinions and complaints (đặt số nhận tin góp ý); the number stands in its row and not in the ledger.</summary>
public sealed class SetAlertPhone : IAct<SetAlertPhoneInput, AlertPhoneSet>
{
    public async Task<Verdict<AlertPhoneSet>> RunAsync(OfficeWrite office, SetAlertPhoneInput input, Actor actor)
    {
        var typed = string.IsNullOrWhiteSpace(input.Phone) ? null : input.Phone.Trim();
        if (typed is not null && !PhoneNumber.Parse(typed).IsGranted(out _, out var refusal))
        {
            return refusal;
        }

        var alert = new AlertPhone { OfficeId = office.OfficeId, Phone = typed, LastSequence = office.Sequence };
        if (await office.FindAsync<AlertPhone>() is null)
        {
            office.Insert(alert);
        }
        else
        {
            office.Update(alert);
        }

        var set = new AlertPhoneSet(typed is not null);
        office.Record(set);
        return set;
    }
}

/// <param name="Phone">A Vietnamese number; empty tells nobody any more.</param>
public sealed record SetAlertPhoneInput(string? Phone);
