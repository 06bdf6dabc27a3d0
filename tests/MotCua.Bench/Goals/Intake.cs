using System.Globalization;
using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G3: files taken in with twelve fields and four papers, promise worked out, slip numbered, first step routed.</summary>
internal sealed class Intake : Goal
{
    private const string Peer = "Redmine recorded 16.0/s, RT 7.7/s at eight callers";

    public override string Id => "G3";

    public override string Title => "POST receive-dossier with 12 fields and 4 papers";

    /// <summary>Bodies that differ in their numbers, as people do.</summary>
    public static IReadOnlyList<string> Inputs { get; } = [.. Enumerable.Range(0, 64).Select(Input)];

    public override Task RunAsync(Workbench bench) => OnBothEnginesAsync(bench, bench.Stores.FoundedAsync, MeasureAsync);

    private async Task MeasureAsync(Workbench bench, string engine, TestStore store)
    {
        await using var hall = await Writing.OpenAsync(bench, store, Roles.Receptionist);
        await using var limit = await Limit.StartAsync(bench, store);
        // Each file is looked at again by verify afterwards, and that takes its time.
        var load = new Load(bench.Trial.Pace.Timed) { Most = 2_500 };
        foreach (var connections in new[] { 1, 8, 64 })
        {
            var comparison = bench.Trial.Compare(() => hall.Run("receive-dossier", Inputs, connections, load), () => limit.Run(Inputs, connections, load));
            bench.Tell(Figure.Of(Id, $"{engine}, {connections} connections", comparison, limit.Name) with
            {
                Aim = engine == Engines.Sqlite ? Aim.AtLeast(0.10, 0.25) : null,
                Note = Peer,
            });
        }

        bench.Condemn(Id, await hall.MissingAsync());
    }

    private static string Input(int person) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"procedure":"2.000815","channel":"post","filed_by":"person","slip_wanted":true,"needs_verification":false,
        "people":[{"full_name":"Nguyễn Thị Ánh Tuyết","part":"applicant","identity_number":"0011900{{12345 + person}}","born":"1{{person % 9 + 1}}/03/19{{60 + (person % 40)}}","sex":"female",
        "address":"Số {{person}}, thôn Đông, xã Sông Lành","phone":"09123{{45600 + person}}","email":"nguoi{{person}}@example.vn"}],
        "papers":[{"name":"Bản chính giấy tờ cần chứng thực","originals":1,"copies":0},{"name":"Bản sao cần chứng thực","copies":2},{"name":"Căn cước công dân","copies":1},{"name":"Giấy ủy quyền","originals":1}]}
        """).Replace("\n", "", StringComparison.Ordinal);
}
