using MotCua.App.Csv;

namespace MotCua.App.Places;

/// <summary>The tables of places that ship with the program, each read once, when it is first needed.</summary>
public sealed class PlaceFiles
{
    private static readonly CsvTable<Commune> CommuneTable = new(
        ["code", "name", "kind", "province_code", "province", "merged_from"],
        ["code", "name", "kind", "province_code", "province"],
        line => new(
            line.Required("code"),
            line.Required("name"),
            line.Word<CommuneKind>("kind") ?? CommuneKind.Xa,
            line.Required("province_code"),
            line.Required("province"),
            line.Text("merged_from")));

    private static readonly CsvTable<OldProvince> OldProvinceTable = new(
        ["code", "name", "province_code", "province"],
        ["code", "name", "province_code", "province"],
        line => new(line.Required("code"), line.Required("name"), new(line.Required("province_code"), line.Required("province"))));

    private readonly Lazy<Communes> communes = new(() => new(ShippedFile.Read("communes.csv", CommuneTable)));

    private readonly Lazy<Dictionary<string, OldProvince>> oldProvinces = new(() =>
        ShippedFile.Read("provinces_old.csv", OldProvinceTable).ToDictionary(province => province.Code, StringComparer.Ordinal));

    /// <summary>Read once for all offices of this program.</summary>
    public static PlaceFiles Shipped { get; } = new();

    public Communes Communes => communes.Value;

    /// <summary>By the first three digits of an identity number; null for a code that stands for a country.</summary>
    public OldProvince? OldProvince(string code) => oldProvinces.Value.GetValueOrDefault(code);
}
