using System.Globalization;
using MotCua.Rules;

namespace MotCua.App.Data.Backups;

/// <summary>The backups that lie in a folder (nơi để bản sao), by what their names say.</summary>
public static class BackupShelf
{
    private const string MomentInName = "yyyyMMdd-HHmmss";
    private const string Beginning = "motcua-";
    private const string Plain = ".tar";
    private const string Sealed = ".tar.sealed";

    /// <summary>What a backup of this moment is called.</summary>
    public static string NameOf(DateTimeOffset at, bool isSealed) => Beginning + at.ToString(MomentInName, CultureInfo.InvariantCulture) + (isSealed ? Sealed : Plain);

    /// <summary>Null while there is none.</summary>
    public static KeptBackup? Latest(string folder) => new DirectoryInfo(folder) is { Exists: true } there
        ? there.EnumerateFiles(Beginning + "*").Select(Read).OfType<KeptBackup>().MaxBy(backup => backup.TakenAt)
        : null;

    private static KeptBackup? Read(FileInfo file)
    {
        var isSealed = file.Name.EndsWith(Sealed, StringComparison.Ordinal);
        var moment = file.Name[Beginning.Length..].Split('.')[0];
        return (isSealed || file.Name.EndsWith(Plain, StringComparison.Ordinal))
            && DateTime.TryParseExact(moment, MomentInName, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new KeptBackup(file.Name, new DateTimeOffset(at, OfficeTime.Offset), file.Length, isSealed)
            : null;
    }
}

/// <summary>One backup in the folder.</summary>
public sealed record KeptBackup(string Name, DateTimeOffset TakenAt, long Bytes, bool IsSealed);
