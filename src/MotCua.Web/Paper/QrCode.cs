using System.Globalization;
using System.Text;
using QRCoder;

namespace MotCua.Web.Paper;

/// <summary>A QR code as rows of squares (mã QR), with the quiet edge its readers need; every printer draws it from its dark runs.</summary>
public sealed class QrCode
{
    private readonly IReadOnlyList<System.Collections.BitArray> rows;

    private QrCode(QRCodeData drawn) => rows = drawn.ModuleMatrix;

    /// <summary>How many squares a side has, the quiet edge included.</summary>
    public int Side => rows.Count;

    /// <summary>As the <c>d</c> of an SVG path, one unit a square.</summary>
    public string Path => Dark().Aggregate(
        new StringBuilder(),
        (path, run) => path.Append(CultureInfo.InvariantCulture, $"M{run.From} {run.Row}h{run.Length}v1h-{run.Length}z")).ToString();

    /// <summary>A seventh of it may be lost to a fold or a stamp and it still reads; more would make the squares too small for half a sheet.</summary>
    public static QrCode Of(string text)
    {
        using var drawn = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return new QrCode(drawn);
    }

    /// <summary>Dark squares side by side, as one run each.</summary>
    public IEnumerable<(int Row, int From, int Length)> Dark()
    {
        for (var row = 0; row < Side; row++)
        {
            for (var from = 0; from < Side; from++)
            {
                var length = 0;
                while (from + length < Side && rows[row][from + length])
                {
                    length++;
                }

                if (length > 0)
                {
                    yield return (row, from, length);
                    from += length;
                }
            }
        }
    }
}
