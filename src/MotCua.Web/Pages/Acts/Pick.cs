using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MotCua.App.Acts;

namespace MotCua.Web.Pages.Acts;

/// <summary>A file ticked in a list: the act that is due, and the key under which it is done once.</summary>
public sealed record Pick(ActForm Form, long DossierId, ActKey Key)
{
    public static string Write(string act, long dossierId, string key) => string.Create(CultureInfo.InvariantCulture, $"{act} {dossierId} {key}");

    public static bool TryParse(string? written, [NotNullWhen(true)] out Pick? pick)
    {
        pick = (written ?? "").Split(' ') is [var act, var id, var key]
            && ActForms.Find(act) is { TakesOnePress: true } form
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var dossierId)
            && ActKey.TryParse(key, out var actKey)
            ? new Pick(form, dossierId, actKey)
            : null;
        return pick is not null;
    }
}
