namespace MotCua.App.Places;

/// <summary>What a commune-level unit is (loại đơn vị hành chính cấp xã).</summary>
public enum CommuneKind
{
    Xa,
    Phuong,
    DacKhu,
}

/// <summary>A commune-level unit as the country has been divided since 1/7/2025 (xã, phường, đặc khu).</summary>
/// <param name="Code">The official five digits, leading zeros kept.</param>
/// <param name="Name">The bare name; <see cref="FullName"/> has the kind in front.</param>
/// <param name="ProvinceCode">Two digits.</param>
/// <param name="Province">The full name, as <c>Tỉnh Đắk Lắk</c>.</param>
/// <param name="MergedFrom">The old units in the words of the public table; "một phần" marks a split.</param>
public sealed record Commune(string Code, string Name, CommuneKind Kind, string ProvinceCode, string Province, string MergedFrom)
{
    public string FullName => $"{KindName(Kind)} {Name}";

    public static string KindName(CommuneKind kind) => kind switch
    {
        CommuneKind.Xa => "Xã",
        CommuneKind.Phuong => "Phường",
        _ => "Đặc khu",
    };
}

/// <summary>A province of today (tỉnh, thành phố).</summary>
public sealed record Province(string Code, string Name);

/// <summary>A province as identity numbers still know it, and where it belongs today (tỉnh trước sáp nhập).</summary>
/// <param name="Code">First three digits of an identity number.</param>
public sealed record OldProvince(string Code, string Name, Province Today);
