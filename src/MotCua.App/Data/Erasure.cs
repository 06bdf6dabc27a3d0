namespace MotCua.App.Data;

/// <summary>
/// What an erasure takes away (nội dung xóa): people's rows and collectors are emptied, proofs of exemptions go, the words behind the dossier's entries lose their
/// text and salt, its files lose their keys. Stated again after a restore, because a backup may be older than the erasure.
/// </summary>
/// <param name="Ordinal">Which of the dossier's people; 0 for all of them.</param>
public sealed record Erasure(int OfficeId, long DossierId, int Ordinal, bool WithFiles, DateTimeOffset At)
{
    public IEnumerable<Statement> Statements()
    {
        yield return new Statement(
            """
            update dossier_people
            set full_name = '', folded_name = '', identity_number = null, born = null, sex = null, address = null, phone = null, email = null, relation = null
            where office_id = $1 and dossier_id = $2 and ($3 = 0 or ordinal = $3)
            """,
            OfficeId, DossierId, Ordinal);
        yield return new Statement(
            """
            update remarks set wording = '', salt = $3
            where office_id = $1 and sequence in (select sequence from ledger_entries where office_id = $1 and dossier_id = $2)
            """,
            OfficeId, DossierId, Array.Empty<byte>());
        yield return new Statement(
            "update hand_over_lines set collector_name = null, collector_identity = null where office_id = $1 and dossier_id = $2",
            OfficeId, DossierId);
        yield return new Statement("update fee_notes set proof = null where office_id = $1 and dossier_id = $2 and proof is not null", OfficeId, DossierId);
        if (WithFiles)
        {
            yield return new Statement(
                "update kept_files set sealed_key = null, erased_at = $3 where office_id = $1 and dossier_id = $2 and erased_at is null",
                OfficeId, DossierId, At);
        }
    }
}
