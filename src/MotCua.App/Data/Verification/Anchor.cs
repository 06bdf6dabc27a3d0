using System.Globalization;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>
/// A line of the ledger and its hash as a closing sheet on paper has them (dấu của sổ). Whoever can write the store can
/// write its whole chain anew; what was printed outside it they cannot.
/// </summary>
public sealed record Anchor
{
    private Anchor(long sequence, byte[] hash) => (Sequence, Hash) = (sequence, hash);

    public long Sequence { get; }

    public byte[] Hash { get; }

    /// <summary>Reads <c>412:ab12…</c>, as the sheet prints the two.</summary>
    public static Verdict<Anchor> Parse(string text)
    {
        var parts = text.Split(':', StringSplitOptions.TrimEntries);
        var hash = new byte[32];
        return parts is [var sequence, var hex]
            && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && Convert.FromHexString(hex, hash, out var read, out var written) == System.Buffers.OperationStatus.Done && read == 64 && written == 32
                ? new Anchor(line, hash)
                : new Refusal("anchor-unreadable", Sentence.Of(
                    "Dấu “{text}” không đọc được. Hãy chép từ phiếu đóng ngày: số dòng, dấu hai chấm, rồi 64 chữ số của dấu.", ("text", text)));
    }

    /// <summary>I13: the anchored lines stand in the ledger as they did when they were printed.</summary>
    public static async Task<Findings> CheckAsync(OfficeRead read, IReadOnlyList<Anchor> anchors)
    {
        var violations = new List<Violation>();
        foreach (var anchor in anchors)
        {
            var found = await read.NumberAsync("select count(*) as number from ledger_entries where sequence = $1 and hash = $2", anchor.Sequence, anchor.Hash);
            if (found == 0)
            {
                violations.Add(new Violation("I13", 0, Sentence.Of(
                    "Sổ, dòng {sequence}: không còn dấu như phiếu đã in; sổ đã bị cắt hoặc viết lại từ dòng này hay trước nó.", ("sequence", anchor.Sequence))));
            }
        }

        return new Findings(anchors.Count, violations);
    }
}
