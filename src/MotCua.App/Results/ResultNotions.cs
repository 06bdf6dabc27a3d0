namespace MotCua.App.Results;

/// <summary>What the office decides (kết quả xử lý).</summary>
public enum ResultOutcome
{
    Approved,

    /// <summary>A written refusal with its reason, which goes the general way of a document (văn bản từ chối giải quyết).</summary>
    Rejected,
}

/// <summary>In whose name a result is signed (thẩm quyền ký).</summary>
public enum SigningForm
{
    /// <summary>The leader himself (CHỦ TỊCH).</summary>
    Leader,

    /// <summary>A deputy in the leader's place (KT. CHỦ TỊCH).</summary>
    InPlaceOf,

    /// <summary>Somebody authorised in writing (TUQ. CHỦ TỊCH).</summary>
    ByAuthority,
}

/// <summary>How a signature stands on the result (cách ký).</summary>
public enum SignatureMedium
{
    Paper,
    Electronic,
}

/// <summary>What a book's numbers are for (loại sổ).</summary>
public enum BookKind
{
    /// <summary>The professional register, as of civil status or certification (sổ hộ tịch, sổ chứng thực).</summary>
    Register,

    /// <summary>The clerk's numbers of one kind of document (sổ văn bản đi).</summary>
    Document,
}
