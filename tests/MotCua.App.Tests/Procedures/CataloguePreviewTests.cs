using System.Text;
using MotCua.App.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Procedures;

public sealed class CataloguePreviewTests
{
    [Fact]
    public void The_catalogue_written_out_and_read_again_changes_nothing()
    {
        var catalogue = ImportedCatalogue.Shipped.Procedures;
        var preview = CataloguePreview.Of(Encoding.UTF8.GetString(CatalogueSheet.Write(catalogue.Versions)), catalogue);
        preview.Flaws.ShouldBeEmpty();
        preview.Procedures.SelectMany(row => row.Changes.Select(change => $"{row.Version.Code} {change}")).ShouldBeEmpty();
        (preview.New, preview.Changed, preview.Same).ShouldBe((0, 0, catalogue.Versions.Count));
    }

    [Fact]
    public void Every_column_is_written()
    {
        var version = ImportedCatalogue.Shipped.Procedures.Versions[0];
        foreach (var column in CatalogueSheet.Columns)
        {
            Should.NotThrow(() => CatalogueSheet.Cell(version, column), column);
        }
    }

    [Fact]
    public void What_is_new_and_what_changes_is_told_apart_column_by_column()
    {
        var preview = CataloguePreview.Of("code,name,field\nL.077,Mới,Đất đai\n1.004873,Tên khác,Hộ tịch\n", ImportedCatalogue.Shipped.Procedures);
        (preview.New, preview.Changed, preview.Same).ShouldBe((1, 1, 0));
        var changes = preview.Procedures[1].Changes;
        changes.ShouldContain(change => change.Column == "name" && change.Becomes == "Tên khác");
        changes.ShouldContain(change => change.Column == "limit" && change.Becomes == "");
        changes.ShouldNotContain(change => change.Column == "field");
    }

    [Fact]
    public void Flaws_come_in_the_order_of_the_lines_and_nothing_is_compared()
    {
        var preview = CataloguePreview.Of("code,name,field,limit\nL.077,,Đất đai,soon\nx,Tên,Đất đai,\n", ImportedCatalogue.Shipped.Procedures);
        preview.Flaws.Select(flaw => (flaw.Line, flaw.Column)).ShouldBe([(2, "limit"), (2, "name"), (3, "code")], ignoreOrder: true);
        preview.Flaws.Select(flaw => flaw.Line).ShouldBeInOrder();
        preview.Procedures.ShouldBeEmpty();
    }
}
