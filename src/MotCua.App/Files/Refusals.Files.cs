using MotCua.Rules;

namespace MotCua.App.Files;

/// <summary>What is refused when a file is to be kept or opened.</summary>
public static class FileRefusals
{
    public static Refusal TooLarge(int megabytes) =>
        new("file-too-large", Sentence.Of("Tệp lớn hơn {megabytes} MB. Hãy quét lại với độ nét thấp hơn hoặc tách thành nhiều tệp.", ("megabytes", megabytes)));

    public static Refusal TypeUnknown() =>
        new("file-type-unknown", Sentence.Of("Chỉ nhận tệp PDF, JPEG hoặc PNG. Hãy chuyển tệp sang một trong các loại này rồi gửi lại."));

    public static Refusal SoundTooLong(int kilobytes) =>
        new("sound-too-long", Sentence.Of("Đoạn ghi âm lớn hơn {kilobytes} kB. Hãy chỉ ghi đúng các chữ cần đọc, vài giây là đủ.", ("kilobytes", kilobytes)));

    public static Refusal SoundUnknown() =>
        new("sound-type-unknown", Sentence.Of("Tệp này không phải đoạn ghi âm dùng được. Chỉ nhận tệp WAV, MP3 hoặc M4A; hãy ghi lại hoặc chuyển tệp sang một trong các loại này."));

    public static Refusal NothingSent() =>
        new("scan-missing", Sentence.Of("Chưa có tệp nào được gửi. Hãy chọn một tệp rồi bấm lưu."));

    public static Refusal SubjectMissing() =>
        new("scan-subject-missing", Sentence.Of("Hãy chọn tệp này là gì rồi gửi lại."));

    public static Refusal NotYours() =>
        new("not-permitted", Sentence.Of("Ông/bà không được giao lưu tệp vào hồ sơ. Hãy nhờ cán bộ tiếp nhận hoặc công chức chuyên môn."));

    public static Refusal KeptAlready() =>
        new("file-kept-already", Sentence.Of("Tệp này đã được lưu vào một hồ sơ. Hãy gửi lại tệp nếu cần lưu thêm vào hồ sơ khác."));

    public static Refusal Erased() =>
        new("file-erased", Sentence.Of("Tệp này đã được xóa theo yêu cầu bảo vệ dữ liệu cá nhân."));

    public static Refusal Damaged() =>
        new("file-damaged", Sentence.Of("Tệp này bị hỏng trong kho. Hãy báo người quản trị lấy lại từ bản sao lưu."));
}
