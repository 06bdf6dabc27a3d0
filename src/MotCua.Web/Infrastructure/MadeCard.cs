using MotCua.Web.Paper;

namespace MotCua.Web.Infrastructure;

/// <summary>A card with its PIN, as they are printed (thẻ và mã PIN).</summary>
public sealed record MadeCard(string Number, string Pin)
{
    /// <summary>The number as a person reads and types it.</summary>
    public string Spelled => string.Join(' ', Number.Chunk(4).Select(four => new string(four)));

    /// <summary>Digits only: a scanner that types them is not garbled by a keyboard for Vietnamese.</summary>
    public QrCode Qr => QrCode.Of(Number);
}
