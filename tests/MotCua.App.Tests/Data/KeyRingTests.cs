using MotCua.App.Data;
using MotCua.App.Data.Backups;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

public sealed class KeyRingTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"motcua_ring_{Environment.ProcessId}_{Guid.CreateVersion7():N}");

    [Fact]
    public void A_new_ring_has_one_key_and_only_grows()
    {
        var ring = KeyRing.Open(folder);
        var first = ring.Newest;
        ring.Add();
        var again = KeyRing.Open(folder);
        again.Keys.Select(key => key.KeyId).ShouldBe([1, 2]);
        again.Get(1).Fingerprint.ShouldBe(first.Fingerprint);
        again.Newest.Fingerprint.ShouldNotBe(first.Fingerprint);
        first.Fingerprint.ShouldMatch("^[0-9A-F]{4}(-[0-9A-F]{4}){3}$");
        first.ToString().ShouldNotContain(Convert.ToHexString(first.Secret));
    }

    [Fact]
    public void Its_files_can_be_read_by_their_owner_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights in another way");
        KeyRing.Open(folder);
        foreach (var file in Directory.GetFiles(folder))
        {
            new FileInfo(file).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void Exported_keys_come_back_with_their_passphrase_only()
    {
        var ring = KeyRing.Open(folder);
        ring.Add();
        var path = Path.Combine(folder, "out.sealed");
        KeyExport.Write(path, ring, "một mật khẩu dài");
        Should.Throw<StoreException>(() => KeyExport.Read(path, "mật khẩu khác"));
        var elsewhere = KeyRing.Of(Path.Combine(folder, "elsewhere"));
        elsewhere.TakeBack(KeyExport.Read(path, "một mật khẩu dài")).ShouldBe(2);
        elsewhere.TakeBack(KeyExport.Read(path, "một mật khẩu dài")).ShouldBe(0);
        elsewhere.Newest.Fingerprint.ShouldBe(ring.Newest.Fingerprint);
    }

    [Fact]
    public void A_missing_or_damaged_key_is_said()
    {
        var ring = KeyRing.Open(folder);
        Should.Throw<StoreException>(() => ring.Get(9));
        File.WriteAllBytes(Path.Combine(folder, "0001.secret"), [1, 2]);
        Should.Throw<StoreException>(() => KeyRing.Open(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
