using System.Globalization;
using System.Text.RegularExpressions;

namespace MotCua.Bench.Peers;

/// <summary>Request Tracker 5 under Starman with four workers; its settings lie in a folder of the bench's own.</summary>
internal sealed partial class RequestTracker(PeerPostgres postgres, Serving serving, int port, (string Name, string Value) session, int cases) : Peer(postgres, serving, port)
{
    public const string Title = "the same work at Request Tracker 5";
    private const string Database = "rtdb";
    private const int Workers = 4;

    public override string Name => "RT";

    public override int Connections => Workers;

    public override Asking Creating => new(["/REST/2.0/ticket"], [session])
    {
        Bodies = [.. Enumerable.Range(0, 64).Select(person => $$"""{"Queue":"General","Subject":"Chứng thực bản sao","Content":"Hồ sơ của người thứ {{person}}","Requestor":"nguoi{{person}}@example.vn","Due":"2026-12-20"}""")],
        MustHold = "\"type\":\"ticket\"",
    };

    public override Asking LookingUp => new([.. AnyOf(cases).Select(id => $"/REST/2.0/ticket/{id}")], [session]) { MustHold = "EffectiveId" };

    public override Asking QueuePage => new(["/Search/Results.html?Query=Status%3D%27open%27&Rows=50&OrderBy=Due&Order=ASC"], [session]) { MustHold = "/Ticket/Display.html?id=", Row = PageRow() };

    public override Asking QueueJson => new(["/REST/2.0/tickets?query=Status%3D%27open%27&per_page=50&fields=Subject,Status,Owner,Due&orderby=Due"], [session]) { MustHold = "\"items\"", Row = JsonRow() };

    public override Asking Report => new(["/Search/Chart.html?Query=id%3E0&GroupBy=Status"], [session]) { MustHold = "collection-as-table" };

    public static async Task<Peer> OpenAsync(PeerPostgres postgres, string folder, int port, int cases)
    {
        var settings = Directory.CreateDirectory(Path.Combine(folder, "settings")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "site.pm"), "1;\n");
        await File.WriteAllTextAsync(Path.Combine(settings, "bench.pm"), Settings(postgres.Port, port));
        var serving = new Serving(folder, folder, new Dictionary<string, string>
        {
            ["RT_SITE_CONFIG"] = Path.Combine(folder, "site.pm"),
            ["RT_SITE_CONFIG_DIR"] = settings,
            ["TMPDIR"] = folder,
        });
        try
        {
            await postgres.DoAsync("postgres", $"create database {Database}");
            await serving.RunAsync("/usr/sbin/rt-setup-database-5", "--action", "init", "--skip-create");
            await postgres.DoAsync(Database, RequestTrackerRows.Sql(cases, OneOpenOf));
            await postgres.DoAsync(Database, "vacuum analyze");
            // A worker hangs up on whoever is silent for a second, and the bench waits for quiet between its runs.
            await serving.ServeAsync(
                At(port),
                "/usr/share/request-tracker5/libexec/rt-server", "--server", "Starman", "--host", "127.0.0.1", "--port", $"{port}", "--workers", $"{Workers}", "--read-timeout", "60", "--keepalive-timeout", "60");
            // A cookie of one sign-in: a token would cost a hash at every request.
            var session = await SignInAsync(At(port, "/NoAuth/Login.html"), _ => new() { ["user"] = "root", ["pass"] = "password" });
            return new RequestTracker(postgres, serving, port, session, cases);
        }
        catch
        {
            serving.Dispose();
            throw;
        }
    }

    public override Task<long> CasesAsync() => Postgres.NumberAsync(Database, "select count(*) from tickets");

    private static string Settings(int databasePort, int port) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        Set($rtname, 'bench'); Set($Organization, 'bench');
        Set($CorrespondAddress, 'rt@localhost'); Set($CommentAddress, 'rt-comment@localhost');
        Set($WebPath, ''); Set($WebDomain, '127.0.0.1'); Set($WebPort, {{port}}); Set($WebBaseURL, 'http://127.0.0.1:{{port}}');
        Set($DatabaseType, 'Pg'); Set($DatabaseHost, '127.0.0.1'); Set($DatabasePort, '{{databasePort}}');
        Set($DatabaseUser, 'postgres'); Set($DatabaseAdmin, 'postgres'); Set($DatabasePassword, 'trusted'); Set($DatabaseName, '{{Database}}');
        Set($MailCommand, 'testfile'); Set($LogToSyslog, undef); Set($LogToSTDERR, 'error');
        1;

        """);

    [GeneratedRegex(@"/Ticket/Display\.html\?id=\d+")]
    private static partial Regex PageRow();

    [GeneratedRegex(@"/ticket/\d+")]
    private static partial Regex JsonRow();
}
