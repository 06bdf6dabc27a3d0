using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Bench.Yardsticks;
using MotCua.App.Acts;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Bench.Goals;

/// <summary>G10: from the start of the process to the first page of work for somebody signed in, beside an empty program's first answer.</summary>
internal sealed class ColdStart : Goal
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public override string Id => "G10";

    public override string Title => "process start to the first work page, beside an empty program's first answer";

    public override async Task RunAsync(Workbench bench)
    {
        var store = await bench.Stores.GeneratedAsync(Engines.Sqlite, bench.Asked.LargeStore);
        (string Name, string Value) cookie;
        await using (var staff = await Staff.OpenAsync(store))
        {
            cookie = await staff.SignedInAsync(Roles.Specialist);
        }

        foreach (var (path, header) in new[] { ("/", ""), ("/chuyen-mon", $"{cookie.Name}: {cookie.Value}\r\n") })
        {
            var busyness = Busyness.Watch(new ProcessTree(Environment.ProcessId));
            var (ours, theirs, bare) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < (bench.Asked.Short ? 1 : 9); round++)
            {
                ours.Add(Ours(bench.Program, store, path, header));
                theirs.Add(Theirs(EmptyServer.TemplateKind));
                bare.Add(Theirs(EmptyServer.Kind));
            }

            bench.Tell(new Figure
            {
                Goal = Id,
                What = $"first 200 of {path}, {bench.Asked.LargeStore:N0} dossiers",
                Ours = $"{Spread.Of(ours)} ms",
                Yardstick = $"empty program {Spread.Of(theirs)} ms, bare server {Spread.Of(bare)} ms",
                Judged = Spread.Of(ours.Zip(theirs, (mine, their) => mine / their)),
                Aim = Aim.AtMost(2, 1.3),
                Answers = ours.Count,
                Busyness = busyness(),
                Note = "the empty program is what dotnet new web makes; file cache warm; queue peer recorded 1.28 s, RT 1.89 s, Redmine 4.84 s",
            });
        }
    }

    private static double Ours(string program, TestStore store, string path, string header)
    {
        var started = Stopwatch.StartNew();
        using var serving = new ServedProgram(program, store.Address);
        FirstAnswer(serving.Port, path, header);
        return started.Elapsed.TotalMilliseconds;
    }

    private static double Theirs(string kind)
    {
        var started = Stopwatch.StartNew();
        using var empty = Yardstick.StartNow(kind);
        FirstAnswer(empty.Target.Port, "/", "");
        return started.Elapsed.TotalMilliseconds;
    }

    /// <exception cref="TimeoutException">No page came in time.</exception>
    private static void FirstAnswer(int port, string path, string header)
    {
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{header}\r\n");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; Thread.Sleep(2))
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                socket.Connect(IPAddress.Loopback, port);
            }
            catch (SocketException)
            {
                continue;
            }

            socket.Send(request);
            if (Status(socket) == (int)HttpStatusCode.OK)
            {
                return;
            }
        }

        throw new TimeoutException($"No page {path} came.");
    }

    private static int Status(Socket socket)
    {
        var (buffer, filled, read) = (new byte[1 << 20], 0, 1);
        while (read > 0)
        {
            filled += read = socket.Receive(buffer.AsSpan(filled), SocketFlags.None);
            if (HttpAnswer.TryRead(buffer.AsSpan(0, filled), out var answer))
            {
                return answer.Status;
            }
        }

        return 0;
    }
}
