namespace MotCua.Web.Pages.Acts;

/// <summary>What is done with a file besides its result.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> DossierForms() => [];
}
