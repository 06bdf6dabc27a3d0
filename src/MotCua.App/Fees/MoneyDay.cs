using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Fees;

/// <summary>The money of one day (sổ thu trong ngày): the receipts issued on it, who was let off paying and why, and what was noted by then and has no receipt that stands.</summary>
public sealed record MoneyDay(DateOnly On, IReadOnlyList<DayReceipt> Receipts, IReadOnlyList<DayExemption> Exemptions, IReadOnlyList<UnpaidNote> Unpaid)
{
    /// <summary>How many notes have no receipt that stands, and their sum in đồng: of all of them, also where only the oldest are shown.</summary>
    public required (long Number, long Amount) AllUnpaid { get; init; }

    /// <summary>So many unpaid notes are shown, the oldest first.</summary>
    public const int MostUnpaid = 200;

    /// <summary>In đồng, of the receipts that stand; so are the other sums.</summary>
    public long Cash => Sum(receipt => !receipt.IsVoid && receipt.Payment == Payment.Cash);

    public long Transfer => Sum(receipt => !receipt.IsVoid && receipt.Payment == Payment.Transfer);

    /// <summary>In đồng, what stood on the receipts that were crossed out since, whenever that was.</summary>
    public long CrossedOut => Sum(receipt => receipt.IsVoid);

    public static async Task<MoneyDay> ReadAsync(IRows rows, int officeId, DateOnly on) =>
        new(on, await ReceiptsAsync(rows, officeId, on), await ExemptionsAsync(rows, officeId, on), await UnpaidAsync(rows, officeId, on))
        {
            AllUnpaid = await AllUnpaidAsync(rows, officeId, on),
        };

    private long Sum(Func<DayReceipt, bool> counted) => Receipts.Where(counted).Sum(receipt => receipt.Amount);

    private static async Task<IReadOnlyList<DayReceipt>> ReceiptsAsync(IRows rows, int officeId, DateOnly on)
    {
        var receipts = await rows.ListAsync(
            """
            select receipt.receipt_id, receipt.symbol, receipt.number, receipt.amount, receipt.payment, receipt.voided_at, reason.wording,
              dossier.dossier_id, dossier.house_on, dossier.house_ordinal, dossier.procedure_name
            from receipts receipt
            join fee_notes note on note.office_id = receipt.office_id and note.fee_note_id = receipt.fee_note_id
            join dossiers dossier on dossier.office_id = note.office_id and dossier.dossier_id = note.dossier_id
            left join remarks reason on reason.office_id = receipt.office_id and reason.sequence = receipt.last_sequence and reason.subject = 'reason' and receipt.voided_at is not null
            where receipt.office_id = $1 and receipt.issued_on = $2
            order by receipt.receipt_id
            """,
            row => new DayReceipt(
                row.Long("receipt_id"), row.Text("symbol"), row.Text("number"), NotedFile.Of(row), row.Long("amount"), row.Code<Payment>("payment"), row.MomentOrNull("voided_at") is not null, row.TextOrNull("wording")),
            officeId,
            on);
        return [.. receipts.OrderBy(receipt => receipt.Symbol, StringComparer.Ordinal).ThenBy(receipt => receipt.Number.Length).ThenBy(receipt => receipt.Number, StringComparer.Ordinal)];
    }

    private static Task<IReadOnlyList<DayExemption>> ExemptionsAsync(IRows rows, int officeId, DateOnly on) => rows.ListAsync(
        """
        select note.exemption, note.proof, note.amount, dossier.dossier_id, dossier.house_on, dossier.house_ordinal, dossier.procedure_name
        from fee_notes note
        join dossiers dossier on dossier.office_id = note.office_id and dossier.dossier_id = note.dossier_id
        where note.office_id = $1 and note.noted_at >= $2 and note.noted_at < $3 and note.exemption is not null
        order by note.noted_at, note.fee_note_id
        """,
        row => new DayExemption(NotedFile.Of(row), row.Text("exemption"), row.TextOrNull("proof"), row.Long("amount")),
        officeId,
        OfficeTime.At(on, TimeOnly.MinValue),
        OfficeTime.At(on.AddDays(1), TimeOnly.MinValue));

    private static async Task<(long, long)> AllUnpaidAsync(IRows rows, int officeId, DateOnly on) => (await rows.ListAsync(
        "select count(*) as number, sum(amount) as amount from fee_notes where office_id = $1 and unpaid_at is not null and noted_at < $2",
        row => (row.Long("number"), row.LongOrNull("amount") ?? 0),
        officeId,
        OfficeTime.At(on.AddDays(1), TimeOnly.MinValue)))[0];

    private static Task<IReadOnlyList<UnpaidNote>> UnpaidAsync(IRows rows, int officeId, DateOnly on) => rows.ListAsync(
        """
        select note.fee_note_id, note.amount, note.noted_at, dossier.dossier_id, dossier.house_on, dossier.house_ordinal, dossier.procedure_name,
          case when exists (
            select 1 from fee_notes later where later.office_id = note.office_id and later.dossier_id = note.dossier_id and later.fee_note_id > note.fee_note_id) then 1 else 0 end as has_later
        from fee_notes note
        join dossiers dossier on dossier.office_id = note.office_id and dossier.dossier_id = note.dossier_id
        where note.office_id = $1 and note.unpaid_at is not null and note.noted_at < $2
        order by note.unpaid_at, note.fee_note_id
        limit $3
        """,
        row => new UnpaidNote(row.Long("fee_note_id"), NotedFile.Of(row), row.Long("amount"), row.Moment("noted_at"), row.Long("has_later") == 1),
        officeId,
        OfficeTime.At(on.AddDays(1), TimeOnly.MinValue),
        MostUnpaid);
}

/// <summary>The file money was noted for (hồ sơ của khoản thu).</summary>
public sealed record NotedFile(long DossierId, string HouseNumber, string Procedure)
{
    private const int Short = 60;

    /// <summary>The beginning of the procedure's name, whole words of it: the published names fill five lines.</summary>
    public string ShortProcedure => Procedure.Length <= Short ? Procedure : Procedure[..(Procedure.LastIndexOf(' ', Short) is > 0 and var end ? end : Short)].TrimEnd(',', ';') + "…";

    internal static NotedFile Of(Row row) => new(row.Long("dossier_id"), Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(), row.Text("procedure_name"));
}

/// <summary>A receipt in the day's list (dòng bảng kê).</summary>
/// <param name="Reason">Why it was crossed out; null while it stands, and once the words were erased.</param>
public sealed record DayReceipt(long ReceiptId, string Symbol, string Number, NotedFile File, long Amount, Payment Payment, bool IsVoid, string? Reason);

/// <summary>Somebody who pays nothing or less (trường hợp miễn, giảm).</summary>
/// <param name="Proof">The paper seen; null where the state's own data were looked up instead, and once it was erased.</param>
/// <param name="Amount">In đồng, what is asked nevertheless.</param>
public sealed record DayExemption(NotedFile File, string Reason, string? Proof, long Amount);

/// <summary>A fee note without a receipt that stands (phiếu tính phí chưa có biên lai).</summary>
/// <param name="HasLater">Another note was written for the same file since: this one may have been replaced by it.</param>
public sealed record UnpaidNote(long FeeNoteId, NotedFile File, long Amount, DateTimeOffset NotedAt, bool HasLater);
