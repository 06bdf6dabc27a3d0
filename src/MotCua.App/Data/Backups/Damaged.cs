using MotCua.Rules;

namespace MotCua.App.Data.Backups;

/// <summary>Why a backup cannot be used; each is one sentence and nothing has been written.</summary>
public static class Damaged
{
    public static StoreException Backup(string path, Exception? cause = null) => new(Sentence.Of(
        "Bản sao lưu {path} bị hỏng hoặc thiếu một phần. Không có gì được khôi phục; hãy dùng một bản sao khác.", ("path", path)), cause);

    public static StoreException WithoutHash(string path) => new(Sentence.Of(
        "Cạnh bản sao lưu {path} không có tệp .sha256, hoặc đây không phải là bản sao của Một Cửa. Không có gì được khôi phục.", ("path", path)));

    public static StoreException Sealed(string path) => new(Sentence.Of(
        "Bản sao lưu {path} được niêm phong. Hãy ghi tệp mật khẩu bằng --passphrase-file, hoặc đặt MOTCUA_PASSPHRASE.", ("path", path)));

    public static StoreException Passphrase(string path) => new(Sentence.Of(
        "Mật khẩu của bản sao lưu {path} không đúng, hoặc phần đầu của nó bị hỏng. Không có gì được khôi phục.", ("path", path)));

    public static StoreException OtherEngine(string path, string engine) => new(Sentence.Of(
        "Bản sao lưu {path} là của {engine} nên chỉ khôi phục được vào {engine}.", ("path", path), ("engine", engine)));
}
