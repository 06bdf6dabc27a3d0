using System.Globalization;
using MotCua.Rules;
using MotCua.Rules.Deadlines;

namespace MotCua.App.Dossiers;

/// <summary>A cut-off as a dossier's row pins it: <c>15:00 result-next-working-day</c>.</summary>
public static class CutOffText
{
    public static string Write(CutOff cutOff) => string.Create(CultureInfo.InvariantCulture, $"{cutOff.At:HH\\:mm} {Code.Of(cutOff.Effect)}");

    public static CutOff Read(string text)
    {
        var (at, effect) = (text[..5], text[6..]);
        return new CutOff(TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture), Code.Parse<CutOffEffect>(effect));
    }
}
