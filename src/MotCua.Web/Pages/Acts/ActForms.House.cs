using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>What keeps the house in order.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> HouseForms() =>
    [
        new("undo-act", Sentence.Of("Hủy thao tác"), Subject("sequence"), Text("reason", Sentence.Of("Lý do"), required: false)),
    ];
}
