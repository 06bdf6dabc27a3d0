namespace MotCua.App.Scribing;

/// <summary>How papers were written for somebody (cách viết hộ).</summary>
public enum WritingMethod
{
    ByHand,
    Typed,
}

/// <summary>How the person put a name to what was written (cách xác nhận); a fingerprint counts like a signature.</summary>
public enum WritingSignature
{
    Signature,
    Fingerprint,

    /// <summary>It is signed later, before the officer, as the law wants for this paper.</summary>
    BeforeOfficer,
}
