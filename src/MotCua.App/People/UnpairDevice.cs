using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Signs a paired device out at once and for good (thôi ghép nối).</summary>
public sealed class UnpairDevice : IAct<UnpairDeviceInput, DeviceUnpaired>
{
    public async Task<Verdict<DeviceUnpaired>> RunAsync(OfficeWrite office, UnpairDeviceInput input, Actor actor)
    {
        var found = await office.ListAsync(
            "select account_id from sign_ins where office_id = $1 and pairing_id = $2", row => row.Long("account_id"), office.OfficeId, input.PairingId);
        if (found is not [var accountId])
        {
            return PeopleRefusals.NotPaired();
        }

        office.State("delete from sign_ins where office_id = $1 and pairing_id = $2", office.OfficeId, input.PairingId);
        var unpaired = new DeviceUnpaired(input.PairingId, accountId);
        office.Record(unpaired);
        return unpaired;
    }
}

public sealed record UnpairDeviceInput(long PairingId);
