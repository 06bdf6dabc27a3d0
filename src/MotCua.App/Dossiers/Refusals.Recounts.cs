using MotCua.Rules;

namespace MotCua.App.Dossiers;

public static partial class DossierRefusals
{
    public static Refusal NothingToRecount() =>
        new("nothing-to-recount", Sentence.Of("Mọi hồ sơ đang mở đã được tính hạn theo lịch hiện tại."));
}
