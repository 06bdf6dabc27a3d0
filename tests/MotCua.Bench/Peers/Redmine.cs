using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace MotCua.Bench.Peers;

/// <summary>Redmine 5 under puma with two workers of four threads; an instance of its own in the bench's folder.</summary>
internal sealed partial class Redmine(PeerPostgres postgres, Serving serving, int port, Redmine.Entry entry, int cases) : Peer(postgres, serving, port)
{
    public const string Title = "the same work at Redmine 5";
    private const string Database = "redmine";
    private const string Home = "/usr/share/redmine";
    private const string Password = "bench-password";

    public override string Name => "Redmine";

    /// <summary>Two workers with four threads each.</summary>
    public override int Connections => 8;

    public override Asking Creating => new(["/issues.json"], [entry.Key])
    {
        Bodies = [.. Enumerable.Range(0, 64).Select(person => $$$"""{"issue":{"project_id":{{{entry.Project}}},"tracker_id":{{{entry.Tracker}}},"priority_id":{{{entry.Priority}}},"status_id":1,"subject":"Chứng thực bản sao","description":"Hồ sơ của người thứ {{{person}}}","due_date":"2027-12-20"}}""")],
        MustHold = "{\"issue\":{\"id\":",
    };

    public override Asking LookingUp => new([.. AnyOf(cases).Select(id => $"/issues/{id}.json")], [entry.Key]) { MustHold = "{\"issue\":{\"id\":" };

    public override Asking QueuePage => new(["/issues?set_filter=1&status_id=o&per_page=50&sort=due_date"], [entry.Session]) { MustHold = "id=\"issue-", Row = PageRow() };

    public override Asking QueueJson => new(["/issues.json?status_id=open&limit=50&sort=due_date"], [entry.Key]) { MustHold = "{\"issues\":[{", Row = JsonRow() };

    public override Asking Report => new(["/projects/cases/issues/report"], [entry.Session]) { MustHold = "issue-report" };

    public static async Task<Peer> OpenAsync(PeerPostgres postgres, string folder, int port, int cases)
    {
        await WriteInstanceAsync(folder, postgres.Port);
        var serving = new Serving(folder, Home, new Dictionary<string, string>
        {
            ["RAILS_ENV"] = "production",
            ["REDMINE_LANG"] = "en",
            ["BUNDLE_GEMFILE"] = Path.Combine(folder, "Gemfile"),
            // The instance is named by a path below /usr/share/redmine/instances; this one leads out of there.
            ["X_DEBIAN_SITEID"] = "../../../../../../../.." + folder,
            ["SCHEMA"] = Path.Combine(folder, "schema.rb"),
            ["TMPDIR"] = folder,
        });
        try
        {
            await postgres.DoAsync("postgres", $"create database {Database}");
            await serving.RunAsync("bundle", "exec", "rake", "db:migrate");
            await serving.RunAsync("bundle", "exec", "rake", "redmine:load_default_data");
            var made = Made().Match(await serving.RunAsync("bundle", "exec", "rails", "runner", Path.Combine(folder, "made.rb")));
            var (project, tracker, priority) = (made.Groups["project"].Value, made.Groups["tracker"].Value, made.Groups["priority"].Value);
            await postgres.DoAsync(Database, Rows(cases, (project, tracker, priority)));
            await postgres.DoAsync(Database, "vacuum analyze");
            await serving.ServeAsync(At(port), "bundle", "exec", "puma", "-e", "production", "-b", $"tcp://127.0.0.1:{port}", "-w", "2", "-t", "4:4", "--preload");
            var session = await SignInAsync(At(port, "/login"), page => new() { ["authenticity_token"] = WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value), ["username"] = "admin", ["password"] = Password });
            return new Redmine(postgres, serving, port, new Entry(session, ("X-Redmine-API-Key", made.Groups["key"].Value), project, tracker, priority), cases);
        }
        catch
        {
            serving.Dispose();
            throw;
        }
    }

    public override Task<long> CasesAsync() => Postgres.NumberAsync(Database, "select count(*) from issues");

    private static async Task WriteInstanceAsync(string folder, int databasePort)
    {
        foreach (var part in new[] { "config", "tmp", "log", "files" })
        {
            Directory.CreateDirectory(Path.Combine(folder, part));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "config", "database.yml"), string.Create(CultureInfo.InvariantCulture, $"production:\n  adapter: postgresql\n  database: {Database}\n  host: 127.0.0.1\n  port: {databasePort}\n  username: postgres\n  password: trusted\n  encoding: utf8\n"));
        await File.WriteAllTextAsync(Path.Combine(folder, "config", "secret_key.txt"), Convert.ToHexString(RandomNumberGenerator.GetBytes(64)));
        await File.WriteAllTextAsync(Path.Combine(folder, "Gemfile"), $"eval_gemfile '{Home}/Gemfile'\ngem 'puma'\n");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "made.rb"),
            $$"""
            Setting.rest_api_enabled = 1
            admin = User.find_by(login: 'admin')
            admin.update!(password: '{{Password}}', must_change_passwd: false)
            project = Project.create!(name: 'Cases', identifier: 'cases', trackers: Tracker.all, enabled_module_names: ['issue_tracking'])
            puts "key=#{admin.api_key} project=#{project.id} tracker=#{Tracker.first.id} priority=#{IssuePriority.default.id}"

            """);
    }

    /// <summary>Issues in bulk; a real store has journals and attachments besides.</summary>
    private static string Rows(int cases, (string Project, string Tracker, string Priority) of) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        insert into issues (id, tracker_id, project_id, subject, due_date, status_id, priority_id, author_id, created_on, updated_on, start_date, root_id, lft, rgt, closed_on)
          select i, {of.Tracker}, {of.Project}, 'Case ' || i, current_date + (i::bigint * 7919 % 60)::int - 30, case when i % {OneOpenOf} = 0 then 1 else 5 end, {of.Priority}, 1,
            now(), now(), current_date, i, 1, 2, case when i % {OneOpenOf} = 0 then null else now() end
          from generate_series(1, {cases}) i;
        select setval('issues_id_seq', {cases});
        """);

    [GeneratedRegex("key=(?<key>[0-9a-f]+) project=(?<project>[0-9]+) tracker=(?<tracker>[0-9]+) priority=(?<priority>[0-9]+)")]
    private static partial Regex Made();

    [GeneratedRegex("name=\"authenticity_token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("id=\"issue-[0-9]+\"")]
    private static partial Regex PageRow();

    [GeneratedRegex("\"subject\":\"Case [0-9]+\"")]
    private static partial Regex JsonRow();

    /// <summary>How it is entered: a browser's session, a machine's key, and what a new issue must name.</summary>
    internal sealed record Entry((string, string) Session, (string, string) Key, string Project, string Tracker, string Priority);
}
