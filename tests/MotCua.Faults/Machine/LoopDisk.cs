using MotCua.Faults.Running;

namespace MotCua.Faults.Machine;

/// <summary>
/// A small ext4 disk in memory, mounted through a loop device. What the program has flushed is in its image; what still
/// waits in the system's memory is not, as with a disk whose power goes.
/// </summary>
internal sealed class LoopDisk : IDisposable
{
    private const string Memory = "/dev/shm";
    private const int CopyTries = 50;
    private readonly string home;
    private readonly IDisposable owed;

    private LoopDisk()
    {
        home = Path.Combine(Directory.Exists(Memory) ? Memory : Path.GetTempPath(), $"motcua-disk-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Folder);
        owed = Leavings.Owe(Remove);
    }

    public string Folder => Path.Combine(home, "mounted");

    private string Image => Path.Combine(home, "image");

    /// <summary>Why no disk can be mounted here; nothing when it can.</summary>
    public static async Task<string?> MissingRightAsync()
    {
        try
        {
            using var disk = await MakeAsync(8);
            return null;
        }
        catch (InvalidOperationException problem)
        {
            return $"needs the right to mount a loop device ({problem.Message.Trim()})";
        }
    }

    public static async Task<LoopDisk> MakeAsync(int megabytes)
    {
        var disk = new LoopDisk();
        try
        {
            await ShellAsync($"truncate -s {megabytes}M {disk.Image} && PATH=$PATH:/sbin:/usr/sbin mkfs.ext4 -q -F -m 0 -E lazy_itable_init=0,lazy_journal_init=0 {disk.Image}");
            await disk.MountAsync();
            return disk;
        }
        catch
        {
            disk.Dispose();
            throw;
        }
    }

    /// <summary>What a machine would find on this disk if its power went now: a mounted copy, its journal replayed.</summary>
    public async Task<LoopDisk> CutAsync()
    {
        var cut = new LoopDisk();
        try
        {
            // A power cut takes one instant, a copy some milliseconds: it counts when the image has not moved meanwhile.
            var script = $"for i in $(seq {CopyTries}); do cp --sparse=always {Image} {cut.Image} && cmp -s {Image} {cut.Image} && exit 0; done; exit 1";
            await ShellAsync(script);
            return cut;
        }
        catch
        {
            cut.Dispose();
            throw;
        }
    }

    public Task MountAsync() => ShellAsync($"mount -o loop,noatime {Image} {Folder}");

    public void Dispose() => owed.Dispose();

    public static async Task ShellAsync(string script) => (await Delivered.RunAsync("/bin/sh", ["-c", script])).OrThrow();

    private void Remove()
    {
        ShellAsync($"if mountpoint -q {Folder}; then umount {Folder} || umount -l {Folder}; fi").GetAwaiter().GetResult();
        Directory.Delete(home, recursive: true);
    }
}
