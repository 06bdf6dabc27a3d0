using System.CommandLine;
using System.Globalization;

namespace MotCua.Web.Commands;

/// <summary>The options several commands share (tham số chung), each with one meaning everywhere.</summary>
public static class Given
{
    public static readonly Option<string> Language = new("--lang") { Description = "Ngôn ngữ: vi hoặc en", Recursive = true };

    public static Option<string> Database(string? byDefault = "sqlite:var/motcua.db") => new("--database")
    {
        Description = "Nơi giữ dữ liệu: sqlite:TỆP hoặc postgres:CHUỖI-KẾT-NỐI",
        DefaultValueFactory = byDefault is null ? null : _ => byDefault,
    };

    public static Option<bool> Lan() => new("--lan") { Description = "Mở thêm cửa cho máy khác trong mạng của đơn vị, có mã hóa" };

    public static Option<int> LanPort() => Port("--lan-port", "Cổng cho máy khác trong mạng", 5443);

    public static Option<string[]> Names() => new("--name") { Description = "Tên khác mà máy khác gọi máy này, ghi vào chứng chỉ; dùng được nhiều lần" };

    public static Option<int> Port() => Port("--port", "Cổng trên máy này", 5080);

    private static Option<int> Port(string name, string description, int usual)
    {
        var port = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        port.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !(ushort.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                given.AddError("1–65535");
            }
        });
        return port;
    }

    public static Option<string?> PublicUrl()
    {
        var url = new Option<string?>("--public-url") { Description = "Địa chỉ người dân mở được từ bên ngoài; không có thì mã QR trên giấy chỉ ki-ốt của đơn vị đọc được" };
        url.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", Query: "", Fragment: "" }))
            {
                given.AddError("https://…");
            }
        });
        return url;
    }

    public static Option<bool> Json() => new("--json") { Description = "In kết quả dạng JSON" };
}
