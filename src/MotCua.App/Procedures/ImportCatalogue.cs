using System.Text;
using MotCua.App.Acts;
using MotCua.App.Csv;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>Imports procedures from the office's own table (nhập danh mục): all lines or none, every wrong line named.</summary>
public sealed class ImportCatalogue : IAct<ImportCatalogueInput, CatalogueImported>
{
    public Task<Verdict<CatalogueImported>> RunAsync(OfficeWrite office, ImportCatalogueInput input, Actor actor) => Task.FromResult(Import(office, input));

    private static Verdict<CatalogueImported> Import(OfficeWrite office, ImportCatalogueInput input)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(input.Table));
        var read = CatalogueImport.Read(file);
        if (read is Import<ProcedureVersion>.Flawed flawed)
        {
            return ProcedureRefusals.ImportFlawed(flawed.Flaws);
        }

        var complete = (Import<ProcedureVersion>.Complete)read;
        // Put over the catalogue once before it is stored: what could not be would stop every act that follows.
        _ = ImportedCatalogue.Over(office.Terms.Catalogue, [new CatalogueChange.Imported(input.Table)]);
        var importId = office.NextId(Series.CatalogueImport);
        office.State(
            "insert into catalogue_imports (office_id, import_id, holds_from_on, content, last_sequence) values ($1, $2, $3, $4, $5)",
            office.OfficeId, importId, office.Today, input.Table, office.Sequence);
        office.RaiseRevision();
        var imported = new CatalogueImported(importId, [.. complete.Rows.Select(version => version.Code.ToString())]);
        office.Record(imported);
        return imported;
    }
}

/// <param name="Table">The CSV text, its first line the column names.</param>
public sealed record ImportCatalogueInput(string Table);
