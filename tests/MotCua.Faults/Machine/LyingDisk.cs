namespace MotCua.Faults.Machine;

/// <summary>
/// Disks that lie, for the known-bad of the rigs that trust a disk: a library put in front of the system's calls, compiled
/// on the spot. The product has no switch for this.
/// </summary>
internal static class LyingDisk
{
    private const string NothingIsFlushed =
        """
        int fsync(int fd) { (void)fd; return 0; }
        int fdatasync(int fd) { (void)fd; return 0; }
        """;

    private const string NothingIsEverFull =
        """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <unistd.h>
        static ssize_t written(ssize_t done, size_t wanted) { return done < 0 && errno == ENOSPC ? (ssize_t)wanted : done; }
        typedef ssize_t (*at)(int, const void *, size_t, off_t);
        typedef ssize_t (*next)(int, const void *, size_t);
        ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return written(((at)dlsym(RTLD_NEXT, "pwrite"))(fd, bytes, count, offset), count); }
        ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t offset) { return written(((at)dlsym(RTLD_NEXT, "pwrite64"))(fd, bytes, count, offset), count); }
        ssize_t write(int fd, const void *bytes, size_t count) { return written(((next)dlsym(RTLD_NEXT, "write"))(fd, bytes, count), count); }
        """;

    /// <summary>Says that everything is on the disk, and leaves it in memory: what <c>synchronous = off</c> would do.</summary>
    public static Task<IReadOnlyDictionary<string, string>> ThatNeverFlushesAsync(string folder) => LoadedAsync(folder, "unflushed", NothingIsFlushed);

    /// <summary>Says that everything was written when there was no room for it.</summary>
    public static Task<IReadOnlyDictionary<string, string>> ThatIsNeverFullAsync(string folder) => LoadedAsync(folder, "endless", NothingIsEverFull);

    private static async Task<IReadOnlyDictionary<string, string>> LoadedAsync(string folder, string name, string source)
    {
        var (code, library) = (Path.Combine(folder, name + ".c"), Path.Combine(folder, name + ".so"));
        await File.WriteAllTextAsync(code, source + "\n");
        await LoopDisk.ShellAsync($"cc -O1 -shared -fPIC -o {library} {code} -ldl");
        return new Dictionary<string, string> { ["LD_PRELOAD"] = library };
    }
}
