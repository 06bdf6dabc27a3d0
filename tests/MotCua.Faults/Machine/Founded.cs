using MotCua.App.Acts;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>An office of the rig's own before any server has it, and the key its clients send.</summary>
/// <param name="Address">Its store as a person would write it.</param>
/// <param name="Bearer">Of a machine that gives numbers and takes files in.</param>
/// <param name="Head">Where the ledger stood before the clients came.</param>
internal sealed record Founded(string Address, string Bearer, long Head)
{
    public static Task<Founded> InAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        return AtAsync($"sqlite:{Path.Combine(folder, "office.db")}");
    }

    public static async Task<Founded> AtAsync(string address)
    {
        using var store = new TestStore(address, () => { });
        await using var office = await OfficeOnDisk.FoundAsync(store);
        var bearer = await office.KeyAsync("may", Roles.Kiosk, Roles.Receptionist, Roles.CentreHead);
        return new Founded(address, bearer, await office.HeadAsync());
    }
}
