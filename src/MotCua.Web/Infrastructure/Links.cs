namespace MotCua.Web.Infrastructure;

/// <summary>
/// Every address of the building, as methods. They are Vietnamese without marks, because people read them aloud, and
/// begin with the office's own path where an installation has several.
/// </summary>
public readonly record struct Links(string PathBase)
{
    public string Today => PathBase + "/";

    public string TakeTicket => PathBase + "/lay-so";

    public string Ticket(long ticketId) => $"{PathBase}/lay-so/{ticketId}";

    public string Desk => PathBase + "/quay";

    public string Start => PathBase + "/ban-lam-viec";

    public string SignIn => PathBase + "/dang-nhap";

    public string SignOut => SignIn + "?handler=Out";

    public string SignInThen(string path) => $"{SignIn}?next={Uri.EscapeDataString(PathBase + path)}";

    public string Style(string file) => PathBase + Endpoints.Style.Address(file);
}
