namespace MotCua.Web.Pages.Founding;

/// <summary>Where one is in the founding (bước lập đơn vị): five questions, a look at the answers, and who administers.</summary>
public enum FoundingStep
{
    Commune,
    UnitName,
    Hours,
    Desks,
    Plan,
    Check,
    Administrator,
}
