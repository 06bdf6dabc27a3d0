namespace MotCua.Rules.Plans;

/// <summary>A word that plans still use and that no longer means anything (thuật ngữ đã bỏ), with what is read instead.</summary>
/// <param name="Wordings">In small letters; a word matches only as a whole.</param>
/// <remarks>Since 1/7/2025 there is no district level and no provincial portal: NĐ 118/2025/NĐ-CP, CV 7260/VPCP.</remarks>
internal sealed record OldTerm(Sentence Reading, params IReadOnlyList<string> Wordings)
{
    public static readonly IReadOnlyList<OldTerm> Abolished =
    [
        new(Sentence.Of("Đọc là dịch vụ công trực tuyến một phần (mức độ 3) và toàn trình (mức độ 4)."), "mức độ 3", "mức độ 4"),
        new(Sentence.Of("Cấp huyện không còn từ 01/7/2025; việc thuộc cấp xã hoặc cấp tỉnh."), "huyện", "thị xã", "quận"),
        new(Sentence.Of("Chứng minh nhân dân đã hết giá trị; chỉ nhận làm số cũ."), "chứng minh nhân dân", "cmnd"),
        new(
            Sentence.Of("Chỉ còn Cổng Dịch vụ công quốc gia: dichvucong.gov.vn."),
            "cổng dịch vụ công tỉnh",
            "cổng dịch vụ công của tỉnh",
            "cổng dịch vụ công thành phố",
            "cổng dịch vụ công của thành phố"),
        new(
            Sentence.Of("Nay là Trung tâm Phục vụ hành chính công cấp xã."),
            "bộ phận tiếp nhận và trả kết quả",
            "bộ phận một cửa",
            "bộ phận “một cửa”",
            "bộ phận tn&tkq"),
        new(Sentence.Of("Nay chỉ gọi là “giao dịch”."), "hợp đồng giao dịch", "hợp đồng, giao dịch"),
        new(
            Sentence.Of("Lĩnh vực này đã chia: bảo trợ xã hội, giảm nghèo, người có công."),
            "thương binh xã hội",
            "thương binh và xã hội",
            "lđtbxh"),
        new(
            Sentence.Of("Đã thay bằng Nghị định 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP."),
            "61/2018/nđ-cp",
            "107/2021/nđ-cp",
            "01/2018/tt-vpcp"),
        new(Sentence.Of("Lý do này không còn; bỏ qua."), "covid-19"),
    ];

    /// <summary>Words of a town in the plan of a rural commune, as when a text was copied from another place.</summary>
    public static readonly OldTerm OfTowns = new(
        Sentence.Of("Văn bản chép từ nơi khác; đọc là xã và thôn."),
        "thị trấn",
        "tổ dân phố",
        "khu phố",
        "khối phố");

    /// <summary>Words of the countryside in the plan of a ward or a town.</summary>
    public static readonly OldTerm OfVillages = new(
        Sentence.Of("Văn bản chép từ nơi khác; đọc là tổ dân phố."),
        "thôn",
        "ấp",
        "xóm");

    /// <summary>The wordings found in a text, as whole words, whatever their case.</summary>
    public IEnumerable<string> FoundIn(string text) => Wordings.Where(wording => WholeWord.IsIn(text, wording));
}
