namespace MotCua.App.Dossiers;

/// <summary>Who has a dossier in hand now (hồ sơ đang ở đâu): the unit is shown to citizens, the name only to staff.</summary>
public enum Holder
{
    Reception,
    Specialist,

    /// <summary>A head who initials the draft (ký nháy).</summary>
    Reviewer,
    Signer,
    SealKeeper,
    ReturnDesk,

    /// <summary>Another body works on it; our promise covers only our own step.</summary>
    Outside,

    /// <summary>It waits for the person: a supplement, a payment, a draft to confirm.</summary>
    Applicant,

    /// <summary>Its life has ended.</summary>
    Nobody,
}

/// <summary>Whose hand filed it (người nộp): self-filing, assisted filing and filing by an officer are counted apart.</summary>
public enum FiledBy
{
    Person,
    Assisted,
    Officer,
}

/// <summary>What became of the receipt slip (giấy tiếp nhận và hẹn trả): withheld by a plan, printed, or an e-receipt.</summary>
public enum SlipState
{
    Withheld,
    Printed,
    Electronic,
    Void,
}

/// <summary>What became of a plan's promise (tình trạng cam kết); made is kept, missed and void together.</summary>
public enum PromiseState
{
    /// <summary>No plan promised anything.</summary>
    None,
    Open,

    /// <summary>The result was ready by the promised moment, the moment included.</summary>
    Kept,
    Missed,

    /// <summary>It fell away with its ground: withdrawn, stopped, papers asked for, receipt taken back.</summary>
    Void,
}

/// <summary>The part a person plays in a dossier (tư cách trong hồ sơ).</summary>
public enum DossierPart
{
    Applicant,

    /// <summary>On whose behalf an authorised person files (người ủy quyền).</summary>
    Principal,

    /// <summary>The other party, as in a marriage or a transaction (bên còn lại).</summary>
    Party,

    /// <summary>Whom the paper is about, when that is not the applicant (người được cấp).</summary>
    Subject,
}

/// <summary>Why a dossier's clock stands still (lý do tạm dừng).</summary>
public enum SuspensionCause
{
    Supplement,
    FinancialDuty,
    Stopped,
}

/// <summary>The statutory slips by their numbers of TT 03/2025/TT-VPCP (mẫu phiếu).</summary>
public enum SlipForm
{
    Receipt01,
    Supplement02,
    Refusal03,
    Apology04,
    Stop05,
}

/// <summary>Why a slip was given when it was (lý do cấp phiếu).</summary>
public enum SlipReason
{
    AtReceipt,
    Asked,
    LeavesRoom,
    OriginalKept,
    VerificationStarts,
    SignerAway,
    PromiseMissed,
    ClosingTheDay,
    PapersMissing,
    NotAccepted,
    Late,
    Withdrawn,
}
