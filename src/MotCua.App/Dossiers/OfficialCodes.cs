using MotCua.App.Data;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Whose an official code is (mã hồ sơ của hồ sơ nào): it belongs to one dossier of the office.</summary>
internal static class OfficialCodes
{
    /// <summary>The house number of the dossier that has the code; null while it is free.</summary>
    public static async Task<string?> OwnerOfCodeAsync(this OfficeWrite office, string code) => (await office.ListAsync(
        "select house_on, house_ordinal from dossiers where office_id = $1 and official_code = $2",
        row => HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        office.OfficeId,
        code)) is [var owner, ..] ? owner : null;
}
