using MotCua.Rules.Dossiers;

namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal DossierStateStep(DossierState from, DossierState to) => Because(
        "dossier-state-step",
        "Hồ sơ đang ở trạng thái “{from}” nên không thể chuyển sang “{to}”. {instead}",
        ("from", from.Name()),
        ("to", to.Name()),
        ("instead", from.WhatCanBeDone()));
}
