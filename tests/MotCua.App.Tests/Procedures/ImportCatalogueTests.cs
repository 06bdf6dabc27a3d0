using MotCua.App.Offices;
using MotCua.App.Procedures;
using MotCua.App.Terms;
using MotCua.App.Tests.Queueing;
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
        var office = await scene.Stage.Read.GetAsync<Office>(scene.Stage.Anyone.OfficeId);
        var terms = await new TermsCache(scene.Stage.Read).OfAsync(office);
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

        var terms = await new TermsCache(scene.Stage.Read).OfAsync(await scene.Stage.Read.GetAsync<Office>(scene.Stage.Anyone.OfficeId));
        terms.Procedure("L.002", new DateOnly(2026, 5, 31)).IsGranted(out var before, out _).ShouldBeTrue();
        terms.Procedure("L.002", new DateOnly(2026, 6, 1)).IsGranted(out var after, out _).ShouldBeTrue();
        (before!.Name, after!.Name).ShouldBe(("Bảy", "Sáu"));
        await scene.SoundAsync();
    }
}
