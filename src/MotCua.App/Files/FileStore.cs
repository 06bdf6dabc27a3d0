using System.Security.Cryptography;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Files;

/// <summary>
/// Where files lie (kho tệp): each sealed with a key of its own, written and flushed before any act names it. What no act
/// names within a day is taken away again.
/// </summary>
public sealed class FileStore(OfficeRead read, WriteGate gate, KeyRing ring, OfficeClock clock, BesideStore beside)
{
    private const string Purpose = "files";

    /// <summary>Hands a file in; the row is loose until an act keeps it.</summary>
    public Task<Verdict<long>> StoreAsync(Actor actor, byte[] content) => StoreAsync(actor, content, FileType.Of(content));

    /// <summary>The same for a recording.</summary>
    public Task<Verdict<long>> StoreSoundAsync(Actor actor, byte[] content) => StoreAsync(actor, content, FileType.OfSound(content));

    private async Task<Verdict<long>> StoreAsync(Actor actor, byte[] content, Verdict<string> type)
    {
        if (!type.IsGranted(out var mediaType, out var refusal))
        {
            return refusal;
        }

        var key = Secrets.Bytes(32);
        var closed = Sealed.Seal(key, content);
        var hash = SHA256.HashData(closed);
        Write(PathOf(beside, actor.OfficeId, hash), closed);
        var fileId = 0L;
        await gate.UpkeepAsync(actor.OfficeId, office => office.Insert(new KeptFile
        {
            OfficeId = actor.OfficeId,
            FileId = fileId = office.NextId(Series.KeptFile),
            Hash = hash,
            Size = content.Length,
            MediaType = mediaType,
            KeyId = ring.Newest.KeyId,
            SealedKey = Sealed.Seal(ring.Newest.For(Purpose), key),
            StoredAt = clock.Now,
            StoredBy = actor.AccountId,
            LastSequence = 0,
        }));
        return fileId;
    }

    public async Task<Verdict<OpenedFile>> OpenAsync(int officeId, long fileId)
    {
        var file = await read.GetAsync<KeptFile>(officeId, fileId);
        if (file.SealedKey is null)
        {
            return FileRefusals.Erased();
        }

        try
        {
            var key = Sealed.Open(ring.Get(file.KeyId).For(Purpose), file.SealedKey);
            return new OpenedFile(file, Sealed.Open(key, await ReadAsync(PathOf(beside, officeId, file.Hash))));
        }
        catch (Exception problem) when (problem is CryptographicException or IOException)
        {
            return FileRefusals.Damaged();
        }
    }

    /// <summary>Takes away the bytes of what was erased and of what nobody kept within a day.</summary>
    public async Task<int> ClearAsync(int officeId)
    {
        var columns = string.Join(", ", KeptFile.Table.Columns);
        var loose = await read.ListAsync(
            $"select {columns} from kept_files where office_id = $1 and kept_at is null and stored_at < $2 order by stored_at, file_id limit 500",
            KeptFile.Table.Read,
            officeId,
            clock.Now.AddDays(-1));
        var erased = await read.ListAsync(
            $"select {columns} from kept_files where office_id = $1 and erased_at is not null order by file_id",
            KeptFile.Table.Read,
            officeId);
        var gone = loose.Concat(erased).Select(file => new FileInfo(PathOf(beside, officeId, file.Hash))).Where(file => file.Exists).ToList();
        if (loose.Count > 0)
        {
            await gate.UpkeepAsync(officeId, office =>
            {
                foreach (var file in loose)
                {
                    office.State("delete from kept_files where office_id = $1 and file_id = $2 and kept_at is null", officeId, file.FileId);
                }
            });
        }

        gone.ForEach(file => file.Delete());
        return gone.Count;
    }

    /// <summary><c>files/&lt;office&gt;/&lt;2 hex&gt;/&lt;sha256&gt;</c>.</summary>
    public static string PathOf(BesideStore beside, int officeId, byte[] hash)
    {
        var name = Convert.ToHexStringLower(hash);
        return Path.Combine(beside.Files, officeId.ToString(System.Globalization.CultureInfo.InvariantCulture), name[..2], name);
    }

    private static void Write(string path, byte[] closed)
    {
        new FileInfo(path).Directory!.Create();
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        file.Write(closed);
        file.Flush(flushToDisk: true);
    }

    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
        var closed = new byte[file.Length];
        await file.ReadExactlyAsync(closed);
        return closed;
    }
}

/// <summary>A file with its content, unsealed.</summary>
public sealed record OpenedFile(KeptFile File, byte[] Content);
