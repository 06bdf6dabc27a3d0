using MotCua.App.Procedures;
using MotCua.App.Tests.Dossiers;
using MotCua.App.Tests.Queueing;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Procedures;

public sealed class ImportCatalogueTests
{
    [Theory, BothEngines]
    public async Task A_table_of_the_office_enters_as_a_whole(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new ImportCatalogue(), new ImportCatalogueInput("code,name,field,class,limit\nL.002,Xác nhận tạm,Đất đai,C,2wd\n"));
        var terms = await scene.TermsAsync();
        terms.Procedure("L.002", new DateOnly(2026, 12, 1)).IsGranted(out var procedure, out _).ShouldBeTrue();
        procedure!.Limit.ToString().ShouldBe("2wd");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task One_wrong_line_and_nothing_enters(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var verdict = await scene.Stage.DoAsync(new ImportCatalogue(), new ImportCatalogueInput("code,name,field,class,limit\nL.002,Một,Đất đai,C,2wd\nL.003,Hai,Đất đai,C,soon\n"));
        verdict.IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("import-flawed");
        refusal.ToString().ShouldContain("3");
        (await scene.Stage.Read.NumberAsync("select count(*) as number from catalogue_imports")).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task The_same_procedure_imported_again_and_again_never_stops_the_office(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        const string Columns = "code,name,field,class,limit,valid_from,valid_until\n";
        foreach (var line in (string[])["L.002,Một,Đất đai,C,2wd,,", "L.002,Hai,Đất đai,C,3wd,,2026-12-31", "L.002,Ba,Đất đai,C,4wd,2025-01-01,", "L.002,Bốn,Đất đai,C,5wd,,\nL.003,Năm,Đất đai,C,5wd,2026-01-01,", "L.002,Sáu,Đất đai,C,6wd,2026-06-01,\nL.002,Bảy,Đất đai,C,7wd,,2026-05-31"])
        {
            await scene.GrantedAsync(new ImportCatalogue(), new ImportCatalogueInput(Columns + line + "\n"));
        }

        var terms = await scene.TermsAsync();
        terms.Procedure("L.002", new DateOnly(2026, 5, 31)).IsGranted(out var before, out _).ShouldBeTrue();
        terms.Procedure("L.002", new DateOnly(2026, 6, 1)).IsGranted(out var after, out _).ShouldBeTrue();
        (before!.Name, after!.Name).ShouldBe(("Bảy", "Sáu"));
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_import_over_a_shipped_procedure_keeps_its_papers_and_fees(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var before = ImportedCatalogue.Shipped.Procedures.Versions.First(version => version is { Papers.Count: > 0, Fees.Count: > 0 });
        await scene.GrantedAsync(new ImportCatalogue(), new ImportCatalogueInput($"code,name,field,class,limit\n{before.Code},Tên mới,Đất đai,C,2wd\n"));
        var after = (await scene.TermsAsync()).Catalogue.Versions.Last(version => version.Code == before.Code);
        after.Name.ShouldBe("Tên mới");
        after.Papers.ShouldBe(before.Papers);
        after.Fees.ShouldBe(before.Fees);
    }

    [Theory, BothEngines]
    public async Task An_import_by_mistake_is_taken_back_while_nothing_stands_on_it(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new ImportCatalogue(), new ImportCatalogueInput("code,name,field\nL.002,Một,Đất đai\n"));
        var first = await LastAsync(scene);
        await scene.GrantedAsync(new ImportCatalogue(), new ImportCatalogueInput("code,name,field\nL.003,Hai,Đất đai\n"));
        var second = await LastAsync(scene);
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(first))).ShouldBe("import-entered-over");
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(second));
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(first));
        (await scene.TermsAsync()).Catalogue.Versions.ShouldNotContain(version => version.Code.ToString() == "L.002" || version.Code.ToString() == "L.003");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_import_that_a_file_was_received_under_stays(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.GrantedAsync(new ImportCatalogue(), new ImportCatalogueInput("code,name,field,class,limit\nL.002,Một,Đất đai,C,2wd\n"));
        var import = await LastAsync(scene.Queue);
        await scene.ReceivedAsync("L.002");
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(import, "Nhập nhầm"))).ShouldBe("import-in-use");
        await scene.SoundAsync();
    }

    private static Task<long> LastAsync(QueueScene scene) => scene.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries");
}
