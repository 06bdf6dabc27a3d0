using MotCua.Rules;

namespace MotCua.App.Plans;

/// <summary>What can be wrong at one place of a plan's file, each in one sentence that says what to write.</summary>
internal static class PlanFlaws
{
    public static readonly Sentence NotUtf8 = Sentence.Of("tệp không phải là chữ UTF-8. Hãy lưu lại với bảng mã UTF-8.");

    public static readonly Sentence Empty = Sentence.Of("tệp trống. Hãy bắt đầu từ một tệp mẫu trong thư mục plans.");

    public static readonly Sentence TooLong = Sentence.Of("tệp quá dài để là một kế hoạch.");

    public static readonly Sentence Damaged = Sentence.Of(
        "nội dung từ đây không đọc được như YAML. Hãy kiểm tra thụt dòng, dấu ngoặc, dấu hai chấm và khóa ghi hai lần.");

    public static readonly Sentence TooDeep = Sentence.Of("có quá nhiều bậc lồng nhau. Hãy theo cách trình bày của tệp mẫu.");

    public static readonly Sentence Reference = Sentence.Of("không dùng được dấu & và * để nhắc lại nội dung. Hãy ghi lại đầy đủ, hoặc đặt chữ trong ngoặc kép.");

    public static readonly Sentence SecondPlan = Sentence.Of("một tệp chỉ chứa một kế hoạch. Hãy tách thành hai tệp.");

    public static readonly Sentence NotKeys = Sentence.Of("ở đây phải là các dòng “khóa: giá trị”.");

    public static Sentence NotList(string key) => Sentence.Of("“{key}” phải là một danh sách.", ("key", key));

    public static Sentence NotWord(string key) => Sentence.Of("“{key}” phải là một giá trị đơn, không phải danh sách hay nhóm khóa.", ("key", key));

    public static Sentence Missing(string key) => Sentence.Of("thiếu khóa bắt buộc “{key}”.", ("key", key));

    public static Sentence UnknownKey(string key, IEnumerable<string> known) => Sentence.Of(
        "không có khóa nào tên “{key}”. Các khóa dùng được ở đây: {known}.",
        ("key", key),
        ("known", string.Join(", ", known)));

    public static Sentence Unreadable(string key, string written, Sentence shape) => Sentence.Of(
        "“{key}: {written}” không đọc được. Hãy ghi {shape}.",
        ("key", key),
        ("written", written),
        ("shape", shape));
}

/// <summary>One flaw and its line, counted from 1.</summary>
internal sealed record PlanFlaw(long Line, Sentence What);
