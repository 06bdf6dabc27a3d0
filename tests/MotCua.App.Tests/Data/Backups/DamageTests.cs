using MotCua.App.Data.Backups;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using Xunit;

namespace MotCua.App.Tests.Data.Backups;

/// <summary>Every changed byte, cut and swap of a backup is found before anything is restored.</summary>
public sealed class DamageTests
{
    private const int Head = 16 + 16 + 16;
    private const int Piece = Sealing.PieceSize + Sealing.TagSize;

    [Theory]
    [InlineData(null)]
    [InlineData("mật khẩu")]
    public async Task One_changed_byte_is_found(string? passphrase)
    {
        await using var scene = await BackupScene.OpenAsync(Engines.Sqlite);
        var made = await scene.BackUpAsync(passphrase);
        var whole = await File.ReadAllBytesAsync(made.Path);
        var dice = new Dice(1, "damage");
        for (var i = 0; i < 12; i++)
        {
            var damaged = whole.ToArray();
            damaged[dice.Below(damaged.Length)] ^= 1;
            await File.WriteAllBytesAsync(made.Path, damaged);
            await scene.RefusedAsync(made.Path, passphrase);
        }
    }

    [Fact]
    public async Task A_cut_at_any_piece_and_two_swapped_pieces_are_found()
    {
        await using var scene = await BackupScene.OpenAsync(Engines.Sqlite);
        var made = await scene.BackUpAsync("mật khẩu");
        var whole = await File.ReadAllBytesAsync(made.Path);
        foreach (var length in new[] { 0, 10, Head, Head + Piece, Head + Piece + Piece, whole.Length - 1 })
        {
            await File.WriteAllBytesAsync(made.Path, whole[..length]);
            await scene.RefusedAsync(made.Path, "mật khẩu");
        }

        byte[] swapped = [.. whole[..Head], .. whole[(Head + Piece)..(Head + Piece + Piece)], .. whole[Head..(Head + Piece)], .. whole[(Head + Piece + Piece)..]];
        await File.WriteAllBytesAsync(made.Path, swapped);
        await scene.RefusedAsync(made.Path, "mật khẩu");
        await File.WriteAllBytesAsync(made.Path, [.. whole, 0]);
        await scene.RefusedAsync(made.Path, "mật khẩu");
    }
}
