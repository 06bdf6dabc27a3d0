using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Signs a waiting device in as a device's account, until it is unpaired (ghép nối thiết bị).</summary>
public sealed class PairDevice : IAct<PairDeviceInput, DevicePaired>
{
    public async Task<Verdict<DevicePaired>> RunAsync(OfficeWrite office, PairDeviceInput input, Actor actor)
    {
        var account = await office.GetAsync<Account>(input.AccountId);
        if (account.EndedAt is not null)
        {
            return PeopleRefusals.AccountOver();
        }

        if (account.Kind != AccountKind.Device)
        {
            return PeopleRefusals.NotADevice();
        }

        if (await PairingCode.FindAsync(office, input.Device) is not { IsUsed: false } code)
        {
            return PeopleRefusals.PairingCodeWrong();
        }

        var pairing = office.NextId(Series.Pairing);
        SignIns.Stay(office, code, account.AccountId, pairing);
        var paired = new DevicePaired(pairing, account.AccountId);
        office.Record(paired);
        return paired;
    }
}

/// <param name="Device">What <see cref="Pairings.CheckAsync"/> gave for the right code; the code itself opens nothing here.</param>
public sealed record PairDeviceInput(long AccountId, string Device);
