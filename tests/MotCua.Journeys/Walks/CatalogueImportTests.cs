namespace MotCua.Journeys.Walks;

/// <summary>The clerk brings the commune's own table with a slip of the pen in it, mends it, imports it, and takes it back twice: at once, and a minute later with a reason.</summary>
public sealed class CatalogueImportTests(Chromium chromium, Morning morning)
{
    private const string Code = "L.901";
    private const string Letters = "xnhnclb";
    private const string Right = """
        code,name,field,needs_verification_possible
        L.902,Xác nhận thời gian làm cộng tác viên dân số,Dân số,no
        L.901,Xác nhận hộ nuôi cá lồng bè,Thủy sản,yes
        """;

    private static readonly string Wrong = Right.Replace("yes", "có", StringComparison.Ordinal);

    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task A_table_is_mended_imported_found_at_the_counter_and_taken_back(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await using var clerk = await house.EnterAsync("vanphong", way);
        await clerk.GoAsync(new Links("").Catalogue);
        await clerk.BringAsync(Words.CatalogueFile, "danh-muc.csv", Wrong);
        await clerk.PressAsync(Words.Preview);
        await SeeFlawAsync(clerk);

        // One press undoes for ten seconds only: the officer stands ready before the table is imported.
        await using var officer = await house.EnterAsync("tiepnhan3", way);
        await officer.GoAsync(new Links("").Receive);
        await ImportAsync(clerk);
        await new IntakeScreen(officer).ChooseAsync(Letters, Code);
        await clerk.PressAsync(Words.UndoAtOnce);
        await clerk.SeeAsync(Words.Undone);
        await IsUnknownAsync(officer);

        await ImportAsync(clerk);
        house.Time.Pass(TimeSpan.FromMinutes(1));
        await clerk.Page.ReloadAsync();
        await clerk.UnfoldAsync(Words.UndoWithReason);
        await clerk.PressAsync(Words.Undo);
        await clerk.SeeAsync("Hãy ghi lý do hoàn tác.");
        await clerk.WriteAsync(Words.Reason, "Nhập nhầm bảng năm trước");
        await clerk.PressAsync(Words.Undo);
        await clerk.SeeAsync(Words.Undone);
        await IsUnknownAsync(officer);
    }

    /// <summary>Row and column are named, and the table stands there to be mended.</summary>
    private static async Task SeeFlawAsync(Person clerk)
    {
        var flaw = clerk.Main.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row).Nth(1);
        await Assertions.Expect(flaw.GetByRole(AriaRole.Cell)).ToContainTextAsync(["3", "needs_verification_possible", "“có” không đọc được", Wrong.Split('\n')[2]]);
        await Assertions.Expect(clerk.Main.GetByLabel(Words.CatalogueTable)).ToHaveValueAsync(Wrong);
    }

    private static async Task ImportAsync(Person clerk)
    {
        await clerk.WriteAsync(Words.CatalogueTable, Right);
        await clerk.PressAsync(Words.Preview);
        await clerk.SeeAsync("2 thủ tục mới, 0 thủ tục thay đổi, 0 thủ tục giữ nguyên.");
        await clerk.PressAsync("Nhập 2 thủ tục vào danh mục");
        await clerk.SeeAsync(Words.Saved);
    }

    private static async Task IsUnknownAsync(Person officer)
    {
        await officer.GoAsync(new Links("").Receive);
        await officer.WriteAsync(Words.Procedure, Letters);
        await officer.PressAsync(Words.Seek);
        await officer.SeeAsync("Không có thủ tục nào có những chữ này.");
    }
}
